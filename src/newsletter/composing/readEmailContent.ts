import type { CollectionSlug, Payload } from 'payload'
import type { EmailContent } from '../../blocks/emailContent'
import type { Locale } from '../../lib/locale'
import { serverOrigins } from '../../lib/serverOrigins'

/** Everything that a mail may show beside its issue: as anybody may read it, whoever asks. */
export const readEmailContent = async (payload: Payload, locale: Locale): Promise<EmailContent> => {
  // Without a request, so without its user.
  const asAnybody = { locale, overrideAccess: false, depth: 1 } as const
  const every = <Slug extends CollectionSlug>(collection: Slug, sort?: string) =>
    payload
      .find({ collection, ...asAnybody, pagination: false, ...(sort ? { sort } : {}) })
      .then(({ docs }) => docs)
  const [contact, settings, services, contraindications, faqs, practitioners] = await Promise.all([
    payload.findGlobal({ slug: 'contact-details', ...asAnybody }),
    payload.findGlobal({ slug: 'newsletter-settings', ...asAnybody }),
    every('services'),
    every('contraindications', 'createdAt'),
    every('faqs'),
    every('practitioners'),
  ])
  const { invitation } = settings
  const [origin] = serverOrigins
  return { locale, origin, contact, invitation, services, contraindications, faqs, practitioners }
}
