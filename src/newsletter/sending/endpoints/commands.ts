import type { Endpoint, Payload } from 'payload'
import { requireOwner } from '../../../access/requireOwner'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import * as commands from '../mailing/commands'
import { type Mailing, mailingOf } from '../mailing/mailing'
import { refusals } from '../mailing/refusals'
import { refused } from '../mailing/refused'
import { answerProgress } from './answer'
import { issueOf } from './issueOf'
import { progressAnswer } from './progressAnswer'

type Command = { summary: string; description?: string; run: Run }
type Run = (payload: Payload, mailing: Mailing) => Promise<boolean>

const commandEndpoint = (name: string, { run, ...said }: Command): Endpoint =>
  declaredEndpoint(
    {
      path: `/:id/${name}`,
      method: 'post',
      handler: async (req) => {
        requireOwner(req)
        const { id } = await issueOf(req)
        const mailing = await mailingOf(req.payload, id)
        if (!mailing || !(await run(req.payload, mailing))) throw refused(req, refusals.state)
        return answerProgress(req)
      },
    },
    {
      ...said,
      tag: 'Newsletter',
      security: 'owner',
      answers: {
        200: progressAnswer,
        403: { description: 'Only owners may.' },
        404: { description: 'There is no such issue.' },
        409: { description: 'The mailing does not stand so that this is possible.' },
      },
    },
  )

/** `POST /api/newsletters/:id/pause` */
export const pause = commandEndpoint('pause', {
  summary: 'Pause a mailing',
  description: 'Mails that are being handed over still go out.',
  run: (payload, mailing) => commands.pause(payload, mailing),
})

/** `POST /api/newsletters/:id/resume` */
export const resume = commandEndpoint('resume', {
  summary: 'Go on with a paused mailing',
  description: 'Also the answer to a schedule that was missed by more than six hours: it begins at once.',
  run: commands.resume,
})

/** `POST /api/newsletters/:id/cancel` */
export const cancel = commandEndpoint('cancel', {
  summary: 'Call a mailing off',
  description: 'Before it has begun, the issue is as if it had never been confirmed.',
  run: commands.cancel,
})
