import { type Words, words } from '../lib/words'
import type { Service, SessionOption, Site } from '../payload-types'
import { addressOf, practiceId } from './addresses'
import type { Locale } from './reader'
import type { Thing } from './thing'

type Option = NonNullable<SessionOption>[number]
type Context = { site: Partial<Site>; locale: Locale }

/** What can be booked of a service: schema.org `Offer`, one for each session option. */
export const offers = ({ slug, sessionOptions }: Service, { site, locale }: Context): Thing[] =>
  (sessionOptions ?? []).map((option, index) => ({
    '@type': 'Offer',
    '@id': `${addressOf('services', slug, locale)}#offer-${index + 1}`,
    name: option.name,
    description: duration(option)[locale],
    itemOffered: { '@id': serviceId({ slug }, locale) },
    offeredBy: { '@id': practiceId },
    ...priceOf(option, site),
  }))

/** What the node of a service is known by. */
export const serviceId = ({ slug }: Pick<Service, 'slug'>, locale: Locale): string =>
  `${addressOf('services', slug, locale)}#service`

const duration = ({ minutesBooked, minutesActive }: Option): Words =>
  words(
    `${minutesBooked} minutes booked, ${minutesActive} of them treatment`,
    `${minutesBooked} minutos reservados, ${minutesActive} de ellos de tratamiento`,
  )

const priceOf = ({ price, minutesBooked }: Option, { currency }: Partial<Site>) => {
  if (price == null || !currency) return {}
  const amount = { price, priceCurrency: currency.toUpperCase() }
  // The price buys this time. `duration` and `eligibleDuration` of schema.org mean something else.
  const referenceQuantity = { '@type': 'QuantitativeValue', value: minutesBooked, unitCode: 'MIN' }
  return {
    ...amount,
    priceSpecification: { '@type': 'UnitPriceSpecification', ...amount, referenceQuantity },
  }
}
