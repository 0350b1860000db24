import type { Client, ContactDetail, Site } from '../../client'
import type { Locale } from '../../lib/locale'

/** What stands around every page. `path`: its English path; undefined for a page without an address of its own. */
export type Frame = {
  site: Site
  contact: ContactDetail
  hasPrivacyPage: boolean
  locale: Locale
  path: string | undefined
}

export const readFrame = async (
  client: Client,
  { locale, path }: Pick<Frame, 'locale' | 'path'>,
): Promise<Frame> => {
  const [site, contact, privacy] = await Promise.all([
    client.site({ locale, depth: 2 }),
    client.contactDetails({ locale }),
    client.pages.list({ where: { slug: { equals: 'privacy' } }, select: { slug: true }, depth: 0, limit: 1 }),
  ])
  return { site, contact, hasPrivacyPage: privacy.totalDocs > 0, locale, path }
}

/** What the practice is called. */
export const practiceName = ({ site, contact }: Pick<Frame, 'site' | 'contact'>): string =>
  site.brand?.name || contact.practiceName || 'Stillpoint'
