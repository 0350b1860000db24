import type { Locale } from '../lib/locale'
import type {
  ContactDetail,
  Contraindication,
  Faq,
  NewsletterSetting,
  Practitioner,
  Service,
  Site,
} from '../payload-types'
import type { PageBlock } from './pageBlock'

/** What the blocks of a page show that does not stand in the blocks themselves: everything published, in order. */
export type WebContent = {
  locale: Locale
  site: Site
  contact: ContactDetail
  invitation: NewsletterSetting['invitation']
  /** What people agree to who sign up for the newsletter. */
  consent: { version: string; wording: string }
  services: Service[]
  contraindications: Contraindication[]
  faqs: Faq[]
  practitioners: Practitioner[]
  hasNewsletters: boolean
}

/** What the web renderer of a block is given. The first block of a page has its heading of the first level. */
export type WebProps<Block extends PageBlock> = { block: Block; content: WebContent; isFirst: boolean }
