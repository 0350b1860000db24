import type { Service } from '../payload-types'
import type { Writing } from './sample'

/** The review that every health text of the sample carries; its only source is the leaflet of the practice. */
export const review = (say: Writing['say']): Service['review'] => ({
  reviewedBy: say(
    'Stillpoint sample text; the practice reviews it before use',
    'Texto de muestra de Stillpoint; la consulta lo revisa antes de usarlo',
  ),
  reviewedOn: '2026-11-23T12:00:00.000Z',
  nextReviewDue: '2027-05-23T12:00:00.000Z',
  sources: [
    {
      title: say(
        'Dynamic Journeys: CranioSacral Therapy leaflet, 2022',
        'Dynamic Journeys: folleto de terapia craneosacral, 2022',
      ),
    },
  ],
})
