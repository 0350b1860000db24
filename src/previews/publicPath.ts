import { type AddressedCollection, documentPath } from '../lib/documentPath'
import type { PreviewGrant } from './previewToken'

const own: AddressedCollection[] = ['pages', 'services', 'newsletters']

/** What can be previewed besides documents with a page of their own, and the slug of the page that shows it. */
const shownOn: Record<string, string> = {
  faqs: 'questions',
  contraindications: 'is-it-right-for-me',
  practitioners: 'home',
  'contact-details': 'contact',
  site: 'home',
}

/** Whether a link can be made to a preview of it. */
export const isPreviewable = (slug: string): boolean => slug in shownOn || own.some((name) => name === slug)

/** Where the website shows what a preview is of. `slug`: of the draft; one without has no page yet. */
export const publicPath = (
  { collection, global, locale }: PreviewGrant,
  slug: string | null,
): string | null => {
  const addressed = own.find((name) => name === collection)
  if (addressed) return slug ? documentPath({ collection: addressed, slug }, locale) : null
  const shown = shownOn[collection ?? global ?? '']
  return shown ? documentPath({ collection: 'pages', slug: shown }, locale) : null
}
