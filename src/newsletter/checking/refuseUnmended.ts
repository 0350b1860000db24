import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import type { Newsletter } from '../../payload-types'
import { checkIssue } from './checkIssue'
import { isToBeMended } from './finding'

const unprocessable = 422

/** Refuses (422) to send an issue in which something must be mended: all of it in the message, and each with its place. */
export const refuseUnmended = async (
  req: PayloadRequest,
  issue: Pick<Newsletter, 'id' | 'audience' | 'slug'>,
): Promise<void> => {
  const found = (await checkIssue(req, issue)).filter(isToBeMended)
  if (found.length === 0) return
  const findings = found.map((finding) => ({ ...finding, message: sayTo(req, finding.message) }))
  const message = [sayTo(req, intro), ...findings.map((finding) => finding.message)].join('\n')
  throw new APIError(message, unprocessable, { findings }, true)
}

const intro = words(
  'This issue can’t be sent yet. Please mend this first:',
  'Este boletín aún no se puede enviar. Corrija antes esto:',
)
