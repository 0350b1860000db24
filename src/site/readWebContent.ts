import type { WebContent } from '../blocks/webContent'
import type { Client } from '../client'
import type { Locale } from '../lib/locale'
import { every } from './every'
import { consentOf } from './newsletter/consentOf'

/** Everything that the blocks of a page may show. Each part is an answer that is stored, so most pages share it. */
export const readWebContent = async (client: Client, locale: Locale): Promise<WebContent> => {
  const [site, contact, settings, services, contraindications, faqs, practitioners, issues] =
    await Promise.all([
      client.site({ locale, depth: 2 }),
      client.contactDetails({ locale }),
      client.newsletterSettings({ locale }),
      every(client.services.all({ locale })),
      every(client.contraindications.all({ locale, sort: 'createdAt' })),
      every(client.faqs.all({ locale })),
      every(client.practitioners.all({ locale })),
      client.newsletters.list({ locale, limit: 1, depth: 0, select: { slug: true } }),
    ])
  return {
    locale,
    site,
    contact,
    invitation: settings.invitation,
    consent: consentOf(settings, locale),
    services,
    contraindications,
    faqs,
    practitioners,
    hasNewsletters: issues.totalDocs > 0,
  }
}
