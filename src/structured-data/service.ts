import type { Service, Site } from '../payload-types'
import { addressOf, practiceId } from './addresses'
import { offers, serviceId } from './offer'
import { picture } from './picture'
import type { Locale } from './reader'
import type { Thing } from './thing'

type Context = { site: Partial<Site>; locale: Locale }

/** A service with what can be booked of it: schema.org `Service`. */
export const service = (document: Service, { site, locale }: Context): Thing => ({
  '@type': 'Service',
  '@id': serviceId(document, locale),
  name: document.title,
  description: document.summary,
  url: addressOf('services', document.slug, locale),
  image: picture(document.image),
  provider: { '@id': practiceId },
  offers: offers(document, { site, locale }),
  potentialAction: document.bookingLink && { '@type': 'ReserveAction', target: document.bookingLink },
})
