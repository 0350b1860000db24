import type { PayloadRequest } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { progressOf } from '../mailing/progress'
import { issueOf } from './issueOf'

/** How the mailing of the issue stands now, for no cache to keep. */
export const answerProgress = async (req: PayloadRequest): Promise<Response> =>
  answerPrivately(await progressOf(req.payload, await issueOf(req)))
