import type { Payload } from 'payload'

/** What no newsletter is sent without. */
export const addPostalAddress = (payload: Payload) =>
  payload.updateGlobal({
    slug: 'contact-details',
    data: {
      practiceName: 'Calm',
      address: { streetAddress: '1 Main Street', addressLocality: 'San Anselmo', addressRegion: 'CA' },
      _status: 'published',
    },
  })
