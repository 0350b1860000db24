import { createRequire } from 'node:module'
import path from 'node:path'
import { Router } from 'express'
import { docsPage } from './docsPage'

const require = createRequire(import.meta.url)
const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'))
const { version } = require('swagger-ui-dist/package.json') as { version: string }
const files = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** `/api/docs`: the OpenAPI document for people to read, shown by Swagger UI. Everything comes from this server. */
export const docs = Router()

docs.get('/', (_req, res) => {
  const page = docsPage({ assets: `/api/docs/assets/${version}`, nonce: String(res.locals.nonce) })
  res.set('Cache-Control', 'no-store').type('html').send(page)
})

docs.get(`/assets/${version}/:file`, (req, res, next) => {
  const { file } = req.params
  if (!files.includes(file)) return next()
  res.sendFile(path.join(folder, file), { immutable: true, maxAge: '1y' })
})
