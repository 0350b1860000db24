import type { RequestHandler } from 'express'
import { words } from '../../lib/words'
import { answerProblem } from './answerErrors'

// Layers further in would resolve these, and read another path than the one that limits and gates were asked for.
const odd = /(^|[/\\])(\.|%2e){1,2}([/\\]|$)|\\|%2f|%5c/i

/** Answers 400 to a path with dot segments, backslashes or encoded slashes (RFC 3986 §6.2.2.3). */
export const refuseOddPaths: RequestHandler = (req, res, next) =>
  odd.test(req.originalUrl.split('?', 1)[0] ?? '')
    ? answerProblem(
        req,
        res,
        400,
        words('This address can’t be understood.', 'No se puede entender esta dirección.'),
      )
    : next()
