import { listings } from '../lib/listings'
import type { Newsletter } from '../payload-types'
import { addressOfPath } from './addresses'
import { article } from './article'
import type { Content, Making } from './content'

/** The page of one issue of the newsletter. */
export const contentOfIssue = (issue: Newsletter, { reader: { locale }, address }: Making): Content => ({
  name: issue.subject,
  description: issue.preheader,
  modified: issue.updatedAt,
  trail: [
    { name: listings.newsletters.title[locale], url: addressOfPath(listings.newsletters.path, locale) },
  ],
  reviews: [],
  questions: [],
  services: [],
  staff: [],
  topic: article(issue, { address, locale }),
})
