import type { RequestHandler } from 'express'
import { answerNotFound } from './answerErrors'
import { canonicalPath } from './canonicalPath'

const unserved = /^(\/api\/og|\/api\/graphql-playground|\/api\/users\/verify|\/_next\/image)(\/|$)/

/** What Payload or Next would serve and this platform does not. */
export const refuseUnserved: RequestHandler = (req, res, next) =>
  unserved.test(canonicalPath(req.url)) ? answerNotFound(req, res, next) : next()
