import { listings } from './listings'
import type { Locale } from './locale'
import { localizedPath } from './localizedPath'

const pathsOf = {
  pages: (slug: string) => (slug === 'home' ? '/' : `/${slug}`),
  services: (slug: string) => `${listings.services.path}/${slug}`,
  newsletters: (slug: string) => `${listings.newsletters.path}/${slug}`,
}

/** The collections whose documents have a page of their own. */
export type AddressedCollection = keyof typeof pathsOf

/** Whether the documents of a collection have a page of their own. */
export const hasAddress = (collection: string): collection is AddressedCollection => collection in pathsOf

type Address = { collection: AddressedCollection; slug: string }

/** Where the website shows a document: English at `/`, Spanish below `/es`. */
export const documentPath = ({ collection, slug }: Address, locale: Locale = 'en'): string =>
  localizedPath(pathsOf[collection](slug), locale)

/** The document that an English path is for, whether there is one or not; undefined for any other path. */
export const addressAt = (path: string): Address | undefined => {
  const slug = path === '/' ? 'home' : (path.split('/').at(-1) ?? '')
  const collections = Object.keys(pathsOf) as AddressedCollection[]
  const collection = collections.find((name) => slug && documentPath({ collection: name, slug }) === path)
  return collection && { collection, slug }
}
