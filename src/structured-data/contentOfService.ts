import { isAbout } from '../lib/isAbout'
import { filled } from '../lib/isFilled'
import { listings } from '../lib/listings'
import type { Service } from '../payload-types'
import { addressOfPath } from './addresses'
import type { Content, Making } from './content'
import { medicalTherapy } from './medicalTherapy'
import { picture } from './picture'
import { question } from './question'
import { service } from './service'

/** The page of one service. */
export const contentOfService = async (document: Service, { reader, site }: Making): Promise<Content> => {
  const { locale } = reader
  const faqs = (await reader.all('faqs')).filter((faq) => isAbout(faq, document))
  const warnings = filled(document.contraindications)
  const named = filled(document.practitioners)
  const node = service(document, { site, locale })
  return {
    name: document.title,
    description: document.meta?.description || document.summary,
    modified: document.updatedAt,
    image: picture(document.meta?.image) ?? picture(document.image),
    trail: [{ name: listings.services.title[locale], url: addressOfPath(listings.services.path, locale) }],
    reviews: [document.review, ...warnings.map(({ review }) => review)],
    questions: faqs.map(question),
    services: [],
    staff: named.length > 0 ? named : await reader.all('practitioners'),
    topic: document.isMedicalTherapy ? medicalTherapy(node, document, locale) : node,
  }
}
