import type { RequestHandler } from 'express'
import { mostImportMegabytes } from '../../lib/importLimits'
import { words } from '../../lib/words'
import { answerProblem } from './answerErrors'
import { canonicalPath } from './canonicalPath'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

const small = /^(\/api\/(subscribe$|newsletter\/)|(\/es)?\/(forms|newsletter)\/)/

const mostBytes = (path: string): number => {
  if (path === '/api/graphql') return 100 * kilobyte
  // Amazon SNS sends up to 256 kB.
  if (path.startsWith('/api/newsletter/returns/')) return 300 * kilobyte
  if (path.startsWith('/api/form-submissions') || small.test(path)) return 64 * kilobyte
  if (path === '/api/subscribers/import') return mostImportMegabytes * megabyte
  return path.startsWith('/api/media') ? 25 * megabyte : 2 * megabyte
}

/**
 * Refuses a body that is too large (413) or doesn't say its length (411, RFC 9110 §15.5.12) before a byte of it is
 * read. Node holds the sender to the length that was said.
 */
export const limitBodies: RequestHandler = (req, res, next) => {
  const most = mostBytes(canonicalPath(req.url))
  if (req.headers['transfer-encoding'] !== undefined) {
    res.set('Connection', 'close')
    return answerProblem(
      req,
      res,
      411,
      words(
        'Say the length of the body in Content-Length.',
        'Indique la longitud del cuerpo en Content-Length.',
      ),
    )
  }
  if (Number(req.headers['content-length'] ?? 0) <= most) return next()
  res.set('Connection', 'close')
  const size = most < megabyte ? `${Math.floor(most / kilobyte)} kB` : `${Math.floor(most / megabyte)} MB`
  answerProblem(
    req,
    res,
    413,
    words(`This is too large: ${size} at most.`, `Es demasiado grande: ${size} como máximo.`),
  )
}
