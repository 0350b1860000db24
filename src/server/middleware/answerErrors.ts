import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { inLanguage } from '../../lib/inLanguage'
import { inLocale } from '../../lib/inLocale'
import { notShownNow, notUnderstood, somethingWrong } from '../../lib/problems'
import { type Words, words } from '../../lib/words'
import { problemPage } from '../../site/problemPage'
import { canonicalPath } from './canonicalPath'

/**
 * Answers an error as JSON for programs, in English, and as a page for people, in Spanish below `/es`; never with a
 * stack trace. Of what is away, only programs and staff hear more than that.
 */
export const answerProblem = (req: Request, res: Response, status: number, problem: Words | string): void => {
  const message = typeof problem === 'string' ? words(problem, problem) : problem
  res.status(status).set('Cache-Control', 'no-store')
  if (status === 503) res.set('Retry-After', '5')
  const wantsPage = !req.originalUrl.startsWith('/api') && req.accepts(['json', 'html']) === 'html'
  if (!wantsPage) return void res.json({ errors: [{ message: message.en }] })
  const { locale } = inLocale(canonicalPath(req.originalUrl))
  const isForStaff = req.originalUrl.startsWith('/admin')
  const told = status === 503 && !isForStaff ? notShownNow : message
  res.type('html').send(problemPage({ status, message: inLanguage(told, locale), locale }))
}

export const answerNotFound: RequestHandler = (req, res) =>
  answerProblem(req, res, 404, words('There is nothing at this address.', 'No hay nada en esta dirección.'))

/** The last resort: says nothing of what went wrong, but logs it. */
export const answerErrors =
  (logger: Logger): ErrorRequestHandler =>
  (error, req, res, next) => {
    const status = statusOf(error)
    if (status === 500) logger.error({ err: error, id: req.id }, 'request failed')
    if (res.headersSent) return next(error)
    answerProblem(req, res, status, messages[status] ?? notUnderstood)
  }

const statusOf = (error: unknown): number => {
  const { status }: { status?: unknown } = Object(error)
  return typeof status === 'number' && (status === 503 || (status >= 400 && status < 500)) ? status : 500
}

const messages: Record<number, Words> = {
  500: somethingWrong,
  503: words(
    'The database can’t be reached right now. Please try again shortly.',
    'Ahora mismo no se puede acceder a la base de datos. Inténtelo de nuevo en un momento.',
  ),
}
