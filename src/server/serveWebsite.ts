import { type RequestHandler, Router } from 'express'
import type { Website } from '../site'
import { pageHeaders } from './pageHeaders'

/** The forms of the website, and the addresses that the delivery cache leaves: those that no page has. */
export const serveWebsite = (website: Website): Router => {
  const router = Router()
  // What is matched has to end where a part of the path ends, or Express passes it over.
  router.use(/^(\/es)?\/forms(?=\/)/, setPageHeaders)
  router.use(website.forms)
  router.use(/^(\/es)?\/newsletter(?=\/)/, setPageHeaders)
  router.use(website.subscription)
  router.use(relay(website))
  return router
}

const setPageHeaders: RequestHandler = (_req, res, next) => {
  res.set(pageHeaders)
  next()
}

const relay =
  ({ answer }: Website): RequestHandler =>
  async (req, res, next) => {
    if (!['GET', 'HEAD'].includes(req.method) || req.accepts(['html', 'json']) === 'json') return next()
    const response = await answer(new Request(`http://stillpoint.internal${req.originalUrl}`))
    res.status(response.status).set(pageHeaders).set('Cache-Control', 'no-store')
    for (const name of ['content-type', 'location', 'retry-after']) {
      const value = response.headers.get(name)
      if (value !== null) res.set(name, value)
    }
    res.send(Buffer.from(await response.arrayBuffer()))
  }
