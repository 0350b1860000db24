import type { RequestListener } from 'node:http'
import compression from 'compression'
import express, { type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { env } from '../env'
import type { Website } from '../site'
import { docs } from './docs'
import { takeForOwn } from './exchange'
import { accessLog } from './middleware/accessLog'
import { admitKeys, limitKeys } from './middleware/admitKeys'
import { answerErrors, answerNotFound } from './middleware/answerErrors'
import { answerKeys } from './middleware/answerKeys'
import { crossOrigin } from './middleware/crossOrigin'
import { forgetForgedHeaders } from './middleware/forgetForgedHeaders'
import { health } from './middleware/health'
import { keepPrivate } from './middleware/keepPrivate'
import { limitBodies } from './middleware/limitBodies'
import { limitRates } from './middleware/limitRates'
import { refuseOddPaths } from './middleware/refuseOddPaths'
import { refuseUnserved } from './middleware/refuseUnserved'
import { securityHeaders } from './middleware/securityHeaders'
import { waitForDatabase, waitUntilOpen } from './middleware/waitUntilOpen'
import { serveAssets } from './serveAssets'
import { servePreviews } from './servePreviews'
import { serveWebsite } from './serveWebsite'

type Options = {
  /** Next, which answers `/admin`, `/api` and its own assets. */
  handleNext: (req: Parameters<RequestListener>[0], res: Parameters<RequestListener>[1]) => Promise<void>
  /** Whether the database has been opened. */
  isOpen: () => boolean
  website: Website
  logger: Logger
}

/** Everything that Express does, in order. The body of a request is Next's to read, so nothing here touches it. */
export const createApp = ({ handleNext, isOpen, website, logger }: Options): express.Express => {
  const passToNext: RequestHandler = (req, res) => handleNext(req, res)
  const app = express()
  takeForOwn(app)
  app.set('trust proxy', env.TRUST_PROXY)
  app.set('x-powered-by', false)
  app.use(forgetForgedHeaders, accessLog(logger), securityHeaders)
  app.use(refuseOddPaths, health)
  app.use('/api', crossOrigin)
  app.use(refuseUnserved, limitBodies, ...limitRates(), compression())
  app.use('/_next', restorePath, passToNext)
  app.use(serveAssets(), waitUntilOpen(isOpen))
  app.use('/admin', waitForDatabase, restorePath, passToNext)
  app.use('/api/docs', docs)
  app.use('/api', keepPrivate, admitKeys, limitKeys(), answerKeys, restorePath, passToNext)
  app.use(servePreviews(website), serveWebsite(website))
  app.use(answerNotFound)
  app.use(answerErrors(logger))
  return app
}

// Next wants the whole address, which `app.use` shortens by the part that it matched.
const restorePath: RequestHandler = (req, _res, next) => {
  req.url = req.originalUrl
  next()
}
