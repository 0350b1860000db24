import type { Endpoint, PayloadRequest } from 'payload'
import { requireOwner } from '../../../access/requireOwner'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { notUnderstood } from '../../../lib/problems'
import { bookOf } from '../ledger/bookOf'
import { sendAgain, takenUp } from '../mailing/commands'
import { confirmSending } from '../mailing/confirm'
import { type AgainState, mailingOf } from '../mailing/mailing'
import { otherNumber, refusals } from '../mailing/refusals'
import { refused } from '../mailing/refused'
import { answerProgress } from './answer'
import { issueToMail } from './issueOf'

/** `POST /api/newsletters/:id/send`: the owner confirms by the number of recipients; a minute later it goes out. */
export const send: Endpoint = declaredEndpoint(
  {
    path: '/:id/send',
    method: 'post',
    handler: async (req) => {
      requireOwner(req)
      const issue = await issueToMail(req)
      const { recipients, at, again } = await orderIn(req)
      const by = String(req.user && 'email' in req.user ? req.user.email : '')
      if (again) await confirmAgain(req, { issue: issue.id, recipients, again })
      else await confirmSending(req, issue, { recipients, at, by })
      return answerProgress(req)
    },
  },
  {
    summary: 'Send an issue, or schedule it',
    description: [
      'Freezes subject, text and sender, and at the start who gets it. Without `at` it begins in a minute; until then `cancel` undoes it.',
      'With `again`, an issue that was sent or cancelled goes to those who did not get it: whoever waits, and by choice the unknown and the rejected. Nobody who accepted it is mailed again.',
    ].join('\n\n'),
    tag: 'Newsletter',
    security: 'owner',
    body: {
      schema: {
        type: 'object',
        required: ['recipients'],
        properties: {
          recipients: { type: 'integer', description: 'The number of recipients, as the owner typed it.' },
          at: {
            type: 'string',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$',
            description: 'When to begin, on the clock of the practice.',
          },
          again: { type: 'array', items: { enum: ['unknown', 'rejected'] } },
        },
      },
      example: { recipients: 500, at: '2026-12-24T18:30' },
    },
    answers: {
      200: {
        description: 'It is confirmed: how the mailing stands.',
        schema: { type: 'object' },
        example: { state: 'scheduled' },
      },
      400: { description: 'The request can’t be understood, or the time is over.' },
      403: { description: 'Only owners may.' },
      404: { description: 'There is no such issue.' },
      409: { description: 'It goes to another number of people, or is on its way already.' },
      422: {
        description:
          'Something must be mended first: `errors[0].message` says what, `errors[0].data.findings` where, as `check` does.',
      },
    },
  },
)

type Order = { recipients: number; at: string | undefined; again: AgainState[] | undefined }

const clockTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/

const orderIn = async (req: PayloadRequest): Promise<Order> => {
  const body: unknown = await req.json?.().catch(() => null)
  const { recipients, at, again } = Object(body) as Record<string, unknown>
  const isTime = at === undefined || (typeof at === 'string' && clockTime.test(at))
  if (!Number.isInteger(recipients) || !isTime || !(again === undefined || isAgain(again)))
    throw refused(req, notUnderstood, badRequest)
  return { recipients: Number(recipients), at, again }
}

const badRequest = 400

const isAgain = (value: unknown): value is AgainState[] =>
  Array.isArray(value) && value.every((state) => state === 'unknown' || state === 'rejected')

const confirmAgain = async (
  req: PayloadRequest,
  { issue, recipients, again }: { issue: string; recipients: number; again: AgainState[] },
) => {
  const mailing = await mailingOf(req.payload, issue)
  if (!mailing) throw refused(req, refusals.state)
  const counts = await bookOf(req.payload).counts(issue)
  const total = takenUp(again).reduce((sum, state) => sum + counts[state], 0)
  if (total !== recipients) throw refused(req, otherNumber(total))
  if (!(await sendAgain(req.payload, mailing, again))) throw refused(req, refusals.state)
}
