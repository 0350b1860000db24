import type { PayloadRequest } from 'payload'
import { progressOf } from '../mailing/progress'
import { issueOf } from './issueOf'

/** How the mailing of the issue stands now, for no cache to keep. */
export const answerProgress = async (req: PayloadRequest): Promise<Response> =>
  answerPrivately(await progressOf(req.payload, await issueOf(req)))

export const answerPrivately = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
