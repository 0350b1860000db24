import type { RequestHandler } from 'express'
import { canonicalPath } from './canonicalPath'

/**
 * No cache keeps what the delivery cache did not answer (RFC 9111 §5.2.2.5): it was asked with a cookie or a key, for
 * drafts, or in a way that is not for everyone. Only uploaded files may be kept; a changed one has another name.
 */
export const keepPrivate: RequestHandler = (req, res, next) => {
  res.setHeader('Cache-Status', 'Stillpoint; fwd=bypass')
  if (!canonicalPath(req.originalUrl).startsWith('/api/media/file/'))
    res.setHeader('Cache-Control', 'no-store')
  next()
}
