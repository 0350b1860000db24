import type { RequestHandler } from 'express'
import { platform } from '../../lib/platformPort'
import { words } from '../../lib/words'
import { answerProblem } from './answerErrors'

/** 503 until the database has been opened for the first time. */
export const waitUntilOpen =
  (isOpen: () => boolean): RequestHandler =>
  (req, res, next) => {
    if (isOpen()) return next()
    answerProblem(
      req,
      res,
      503,
      words(
        'The server is starting, or its database can’t be reached. Please try again shortly.',
        'El servidor está arrancando o no puede acceder a su base de datos. Inténtelo de nuevo en un momento.',
      ),
    )
  }

/** 503 while the database does not answer, for the panel, which would show nothing but an error. */
export const waitForDatabase: RequestHandler = async (req, res, next) => {
  const readiness = await platform().readiness()
  if (readiness.isReady) return next()
  answerProblem(req, res, 503, readiness.problem)
}
