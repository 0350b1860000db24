import type { SampleDocument } from '../sample'
import { learnMore } from './learnMore'
import { treatmentFaqs } from './treatment'
import { visitFaqs } from './visit'

/** Questions that the leaflet answers. */
export const faqs: SampleDocument<'faqs'>[] = [...treatmentFaqs, ...visitFaqs, learnMore]
