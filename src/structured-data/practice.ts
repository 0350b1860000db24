import { words } from '../lib/words'
import type { ContactDetail, Practitioner, Site } from '../payload-types'
import { addressOfPath, practiceId } from './addresses'
import { offerCatalog } from './offerCatalog'
import { openingHours, specialOpeningHours } from './openingHours'
import { person } from './person'
import { picture } from './picture'
import type { Locale } from './reader'
import type { Thing } from './thing'

type Options = {
  site: Partial<Site>
  contact: Partial<ContactDetail>
  locale: Locale
  /** What can be booked, and who gives it, where the page tells. */
  services: Thing[]
  staff: Practitioner[]
}

/** The practice: schema.org `HealthAndBeautyBusiness`, or `MedicalBusiness` where the owner says so. */
export const practice = ({ site, contact, locale, services, staff }: Options): Thing => ({
  '@type': site.businessType ?? 'HealthAndBeautyBusiness',
  '@id': practiceId,
  name: contact.practiceName ?? site.brand?.name,
  slogan: site.brand?.tagline,
  description: site.meta?.description,
  url: addressOfPath('/', locale),
  telephone: contact.phoneLink?.replace(/^tel:/, ''),
  email: contact.email,
  address: postalAddress(contact.address),
  geo: coordinates(contact.geo),
  openingHoursSpecification: openingHours(contact.openingHours),
  specialOpeningHoursSpecification: specialOpeningHours(contact.closures),
  sameAs: contact.socialLinks?.map(({ url }) => url),
  logo: picture(site.brand?.logo),
  image: picture(site.meta?.image),
  potentialAction: contact.bookingLink && { '@type': 'ReserveAction', target: contact.bookingLink },
  hasOfferCatalog: services.length > 0 ? offerCatalog(services, catalog[locale]) : undefined,
  employee: staff.filter(({ name }) => name).map(person),
})

const catalog = words('Services', 'Servicios')

const postalAddress = (address: ContactDetail['address']): Thing | undefined =>
  address?.streetAddress || address?.addressLocality
    ? {
        '@type': 'PostalAddress',
        streetAddress: address.streetAddress,
        addressLocality: address.addressLocality,
        addressRegion: address.addressRegion,
        postalCode: address.postalCode,
        addressCountry: address.addressCountry,
      }
    : undefined

const coordinates = (geo: ContactDetail['geo']): Thing | undefined =>
  geo?.latitude != null && geo.longitude != null
    ? { '@type': 'GeoCoordinates', latitude: geo.latitude, longitude: geo.longitude }
    : undefined
