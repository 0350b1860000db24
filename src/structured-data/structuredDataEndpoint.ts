import { APIError, type PayloadRequest } from 'payload'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { withoutSlash } from '../lib/withoutSlash'
import { addressOfPath } from './addresses'
import { breadcrumbs } from './breadcrumbs'
import { contentAt } from './contentAt'
import { declaration } from './declaration'
import { practice } from './practice'
import { type Locale, readerOf } from './reader'
import { graphOf } from './thing'
import { webPage } from './webPage'
import { website } from './website'

/** `GET /api/structured-data`: what a public page says, in the vocabulary of schema.org. */
export const structuredDataEndpoint = declaredEndpoint(
  {
    path: '/structured-data',
    method: 'get',
    handler: async (req) => {
      const path = pathIn(req)
      const locale: Locale = req.locale === 'es' ? 'es' : 'en'
      const reader = readerOf(req.payload, locale)
      const [site, contact] = await Promise.all([reader.global('site'), reader.global('contact-details')])
      const making = { reader, site, contact, address: addressOfPath(path, locale) }
      const content = await contentAt(path, making)
      if (!content) throw new APIError('No public page has this path.', 404, undefined, true)
      const { services, staff, topic } = content
      const graph = graphOf([
        practice({ site, contact, locale, services, staff }),
        website(site),
        webPage(content, making),
        ...breadcrumbs(content, making),
        ...services,
        ...(topic ? [topic] : []),
      ])
      return new Response(graph, { headers: { 'content-type': 'application/ld+json' } })
    },
  },
  declaration,
)

const pathIn = ({ query: { path } }: PayloadRequest): string => {
  if (typeof path === 'string' && path.startsWith('/')) return withoutSlash(path)
  throw new APIError('“path” must be a path of the website, like /contact.', 400, undefined, true)
}
