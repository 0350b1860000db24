import { type RequestHandler, Router } from 'express'
import { viewOf, type Website } from '../site'
import { pageHeaders } from './pageHeaders'

/**
 * `GET /preview/<token>`: a draft as a page, for whoever holds the link; an issue of the newsletter also as a mail (`?as=mail`,
 * `dark`, `text`). No cache keeps it, no search engine lists it.
 */
export const servePreviews = (website: Website): Router => {
  const router = Router()
  router.get('/preview/:token', open(website))
  return router
}

const open =
  ({ preview }: Website): RequestHandler<{ token: string }> =>
  async (req, res) => {
    const locale = req.acceptsLanguages(['en', 'es']) === 'es' ? 'es' : 'en'
    const page = await preview({ token: req.params.token, locale, view: viewOf(req.query.as) })
    res.status(page.status).set(pageHeaders).set({
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      // The address is the key to the draft: no link of the page may carry it on.
      'Referrer-Policy': 'no-referrer',
    })
    res.type('html').send(await page.text())
  }
