import type { ContactDetail, Practitioner, Review, Site } from '../payload-types'
import type { Reader } from './reader'
import type { Thing } from './thing'

/** What a page shows, of whatever kind it is. */
export type Content = {
  name: string
  description?: string | null | undefined
  modified?: string
  image?: Thing | undefined
  /** The pages between the home page and this one; absent for the home page itself. */
  trail?: { name: string; url: string }[]
  /** The kind of schema.org `WebPage` that it is beside what its texts make of it. */
  kind?: 'ContactPage' | 'CollectionPage'
  /** The reviews of the health texts that stand there. */
  reviews: Review[]
  questions: Thing[]
  services: Thing[]
  staff: Practitioner[]
  /** What it is all about; absent, it is about the practice. */
  topic?: Thing
}

/** What is known of every page before its content is read. */
export type Making = {
  reader: Reader
  site: Partial<Site>
  contact: Partial<ContactDetail>
  /** The whole address of the page. */
  address: string
}
