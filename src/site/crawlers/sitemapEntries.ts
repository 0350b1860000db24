import type { Client } from '../../client'
import { type AddressedCollection, documentPath } from '../../lib/documentPath'
import { listings } from '../../lib/listings'
import { every } from '../every'
import type { SitemapEntry } from './sitemap'

type Listed = { slug?: string | null; updatedAt: string; meta?: { isHidden?: boolean | null } }

/** Every page that search engines may list. */
export const sitemapEntries = async (client: Client): Promise<SitemapEntry[]> => {
  const query = { select: { slug: true, updatedAt: true, meta: { isHidden: true } }, depth: 0 } as const
  const [pages, services, newsletters, faqs] = await Promise.all([
    every(client.pages.all({ ...query, sort: 'slug' })),
    every(client.services.all(query)),
    every(client.newsletters.all({ select: { slug: true, updatedAt: true }, depth: 0, sort: '-slug' })),
    every(client.faqs.all({ select: { updatedAt: true }, depth: 0 })),
  ])
  return [
    ...documents('pages', pages),
    ...listing(listings.services.path, services),
    ...documents('services', services),
    ...listing(listings.questions.path, faqs),
    ...listing(listings.newsletters.path, newsletters),
    ...documents('newsletters', newsletters),
    { path: listings.disclosures.path },
  ]
}

const documents = (collection: AddressedCollection, list: Listed[]): SitemapEntry[] =>
  list
    .filter(({ slug, meta }) => slug && !meta?.isHidden)
    .map(({ slug, updatedAt }) => ({
      path: documentPath({ collection, slug: String(slug) }),
      changedAt: updatedAt,
    }))

/** A page that lists things is as fresh as the freshest of them, and no page without any. */
const listing = (path: string, list: Pick<Listed, 'updatedAt'>[]): SitemapEntry[] => {
  const changedAt = list
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return changedAt ? [{ path, changedAt }] : []
}
