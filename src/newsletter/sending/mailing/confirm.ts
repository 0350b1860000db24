import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../../lib/inTransaction'
import { practiceTimeZone } from '../../../lib/practiceTimeZone'
import { momentAt } from '../../../lib/zonedTime'
import type { Newsletter } from '../../../payload-types'
import { refuseUnmended } from '../../checking'
import { undoMs } from '../core/mailing'
import { readersOf } from '../readers/readersOf'
import { freeze } from './freeze'
import { mailingOf } from './mailing'
import { otherNumber, refusals } from './refusals'
import { refused } from './refused'
import { showOnIssue } from './showOnIssue'

/** `recipients`: the number that the owner typed. `at`: on the practice’s clock, `2026-12-24T18:30`; without, now. */
type Confirmation = { recipients: number; at: string | undefined; by: string }

/**
 * Freezes an issue and sets it in line to be sent, in a minute or at its time. Refuses (409) if it goes to another number
 * of people than was typed, or is on its way already; (400) a time that is over; (422) what must be mended first.
 */
export const confirmSending = async (
  req: PayloadRequest,
  issue: Newsletter,
  { recipients, at, by }: Confirmation,
): Promise<void> => {
  const { payload } = req
  const { id, audience } = issue
  const now = Date.now()
  if (await mailingOf(payload, id)) throw refused(req, refusals.begun)
  const counts = await readersOf(payload).count({ audience, now })
  const total = counts.en + counts.es
  if (total === 0) throw refused(req, refusals.nobody)
  if (total !== recipients) throw refused(req, otherNumber(total))
  const startsAt = at ? momentAt(await practiceTimeZone(payload), at) : new Date(now + undoMs)
  if (!(startsAt.getTime() > now)) throw refused(req, refusals.past, badRequest)
  await refuseUnmended(req, issue)
  const { content, sender } = await freeze(req, { id })
  const state = at ? 'scheduled' : 'sending'
  const shown = { state, scheduledAt: at ? startsAt.toISOString() : null } as const
  const data = {
    issue: id,
    state,
    audience,
    content,
    sender,
    confirmedBy: by,
    startsAt: startsAt.toISOString(),
  }
  try {
    await inTransaction(
      payload,
      async () => {
        await payload.db.create({ collection: 'mailings', data, req })
        await showOnIssue(payload, id, { shown, req })
      },
      req,
    )
  } catch (error) {
    // Somebody else confirmed it in the same moment; an issue has one mailing.
    throw (await mailingOf(payload, id)) ? refused(req, refusals.begun) : error
  }
}

const badRequest = 400
