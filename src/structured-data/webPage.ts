import { calendarDay } from '../lib/calendarDay'
import { breadcrumbIdOf, practiceId, websiteId } from './addresses'
import type { Content, Making } from './content'
import { reviewers } from './reviewers'
import type { Thing } from './thing'
import { referenceTo } from './thing'

/** A page: schema.org `WebPage`, `MedicalWebPage` where it shows health texts, `FAQPage` where it answers questions. */
export const webPage = (content: Content, { address, reader, contact }: Making): Thing => {
  const { questions, reviews, topic } = content
  return {
    '@type': kindsOf(content),
    '@id': address,
    url: address,
    name: content.name,
    description: content.description,
    inLanguage: reader.locale,
    isPartOf: { '@id': websiteId },
    publisher: { '@id': practiceId },
    dateModified: content.modified,
    // A page is as fresh as the text on it that was left alone for longest.
    lastReviewed: reviews.map(({ reviewedOn }) => calendarDay(reviewedOn)).sort()[0],
    reviewedBy: reviewers(reviews, { practiceName: contact.practiceName, staff: content.staff }),
    primaryImageOfPage: content.image,
    about: topic ? referenceTo(topic) : { '@id': practiceId },
    mainEntity: questions.length > 0 ? questions : topic && referenceTo(topic),
    breadcrumb: content.trail && { '@id': breadcrumbIdOf(address) },
  }
}

const kindsOf = ({ kind, questions, reviews }: Content): string | string[] => {
  const kinds = [
    ...(kind ? [kind] : []),
    ...(reviews.length > 0 ? ['MedicalWebPage'] : []),
    ...(questions.length > 0 ? ['FAQPage'] : []),
  ]
  return kinds.length > 1 ? kinds : (kinds[0] ?? 'WebPage')
}
