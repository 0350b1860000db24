import type { Site } from '../payload-types'
import { addressOfPath, practiceId, websiteId } from './addresses'
import type { Thing } from './thing'

/** The website in all its languages: schema.org `WebSite`. */
export const website = (site: Partial<Site>): Thing => ({
  '@type': 'WebSite',
  '@id': websiteId,
  name: site.brand?.name,
  url: addressOfPath('/', 'en'),
  inLanguage: ['en', 'es'],
  publisher: { '@id': practiceId },
  copyrightHolder: site.footer?.copyrightHolder && {
    '@type': 'Organization',
    name: site.footer.copyrightHolder,
  },
  copyrightYear: site.footer?.copyrightYear,
})
