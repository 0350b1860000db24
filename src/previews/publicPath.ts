import type { Payload } from 'payload'
import { type AddressedCollection, documentPath } from '../lib/documentPath'
import { listings } from '../lib/listings'
import { localizedPath } from '../lib/localizedPath'
import { type Block, pageShowing } from './pageShowing'
import type { PreviewGrant } from './previewToken'

const own: AddressedCollection[] = ['pages', 'services', 'newsletters']

/** What else can be previewed: the blocks of pages that show it, and the path that does where no page has such a block. */
const shownElsewhere: Record<string, { block?: Block['blockType']; path: string }> = {
  faqs: { path: listings.questions.path },
  contraindications: { block: 'contraindicationList', path: '/' },
  practitioners: { block: 'practitioners', path: listings.disclosures.path },
  'contact-details': { block: 'contactCard', path: '/' },
  site: { path: '/' },
}

/** Whether a link can be made to a preview of it. */
export const isPreviewable = (slug: string): boolean =>
  slug in shownElsewhere || own.some((name) => name === slug)

/** Where the website shows what a preview is of. `slug`: of the draft; one without has no page yet. */
export const publicPath = async (
  payload: Payload,
  { collection, global, id, locale }: PreviewGrant,
  slug: string | null,
): Promise<string | null> => {
  const addressed = own.find((name) => name === collection)
  if (addressed) return slug ? documentPath({ collection: addressed, slug }, locale) : null
  const shown = shownElsewhere[collection ?? global ?? '']
  if (!shown) return null
  const page = shown.block && (await pageShowing(payload, { block: shown.block, id }))
  return page ? documentPath({ collection: 'pages', slug: page }, locale) : localizedPath(shown.path, locale)
}
