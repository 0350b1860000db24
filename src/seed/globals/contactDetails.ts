import type { SampleGlobal } from '../sample'

/** Name, phone and address as the leaflet gives them; it names no hours and no email address. */
export const contactDetails: SampleGlobal<'contact-details'> = {
  global: 'contact-details',
  content: () => ({
    practiceName: 'Dynamic Journeys',
    phone: '(916) 838-2570',
    address: {
      streetAddress: '3112 O Street Suite #15',
      addressLocality: 'Sacramento',
      addressRegion: 'CA',
      postalCode: '95816',
      addressCountry: 'US',
    },
    timeZone: 'America/Los_Angeles',
    _status: 'published',
  }),
}
