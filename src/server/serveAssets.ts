import { Router } from 'express'
import { assets, favicon } from '../site'

const year = 31_536_000

/** The styles, scripts and icon of the website's pages, which need no database: the page that says it is away has them too. */
export const serveAssets = (): Router => {
  const router = Router()
  router.get('/favicon.svg', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=86400').type('image/svg+xml').send(favicon)
  })
  for (const { path, type, body } of [assets.styles, assets.script, assets.previewScript])
    router.get(path, (_req, res) => {
      res.set('Cache-Control', `public, max-age=${year}, immutable`).type(type).send(body)
    })
  return router
}
