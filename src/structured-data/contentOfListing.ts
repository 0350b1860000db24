import { listings } from '../lib/listings'
import type { Content, Making } from './content'
import { question } from './question'
import { service } from './service'

/** A page that lists everything of a kind. */
export const contentOfListing = async (
  listing: keyof typeof listings,
  { reader, site }: Making,
): Promise<Content> => {
  const { locale } = reader
  const services = listing === 'services' ? await reader.all('services') : []
  const faqs = listing === 'questions' ? await reader.all('faqs') : []
  return {
    name: listings[listing].title[locale],
    trail: [],
    ...(listing === 'services' || listing === 'newsletters' ? { kind: 'CollectionPage' } : {}),
    reviews: [],
    questions: faqs.map(question),
    services: services.map((document) => service(document, { site, locale })),
    staff: [],
  }
}
