import { type AddressedCollection, documentPath } from '../lib/documentPath'
import { localizedPath } from '../lib/localizedPath'
import { serverOrigins } from '../lib/serverOrigins'
import type { Locale } from './reader'

const [origin] = serverOrigins

/** The whole address of an English path in a language. */
export const addressOfPath = (path: string, locale: Locale): string => origin + localizedPath(path, locale)

/** The whole address of a document’s page. */
export const addressOf = (collection: AddressedCollection, slug: string, locale: Locale): string =>
  origin + documentPath({ collection, slug }, locale)

/** What the nodes of things that stand on every page are known by, in all languages. */
export const practiceId = `${origin}/#practice`
export const websiteId = `${origin}/#website`

/** What the node of the way to a page is known by. */
export const breadcrumbIdOf = (address: string): string => `${address}#breadcrumb`
