import type { Thing } from './thing'
import { referenceTo } from './thing'

/** Everything that can be booked: schema.org `OfferCatalog`, with one of its own for each service. */
export const offerCatalog = (services: Thing[], name: string): Thing => ({
  '@type': 'OfferCatalog',
  name,
  itemListElement: services.map((service) => ({
    '@type': 'OfferCatalog',
    name: service.name,
    url: service.url,
    itemListElement: (service.offers as Thing[]).map(referenceTo),
  })),
})
