import type { Locale } from '../lib/locale'
import type {
  ContactDetail,
  Contraindication,
  Faq,
  NewsletterSetting,
  Practitioner,
  Service,
} from '../payload-types'
import type { PageBlock } from './pageBlock'

/** What the blocks of a mail show that does not stand in the blocks themselves: everything published, in order. */
export type EmailContent = {
  locale: Locale
  /** Where the website stands, like `https://example.org`: a mail holds whole addresses only. */
  origin: string
  contact: ContactDetail
  invitation: NewsletterSetting['invitation']
  services: Service[]
  contraindications: Contraindication[]
  faqs: Faq[]
  practitioners: Practitioner[]
}

/** What the mail renderer of a block is given. The subject above the blocks is the heading of the first level. */
export type EmailProps<Block extends PageBlock> = { block: Block; content: EmailContent }
