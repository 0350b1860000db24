import { contraindications } from './contraindications'
import { faqs } from './faqs'
import { forms } from './forms'
import { contactDetails } from './globals/contactDetails'
import { newsletterSettings } from './globals/newsletterSettings'
import { site } from './globals/site'
import { media } from './media'
import { newsletters } from './newsletters'
import { pages } from './pages'
import { practitioners } from './practitioners'
import type { Sample } from './sample'
import { services } from './services'

/** The whole sample practice, in the order in which it is written: what is referred to comes first. */
export const samples: Sample[] = [
  ...media,
  ...contraindications,
  ...practitioners,
  ...services,
  ...faqs,
  ...forms,
  ...pages,
  ...newsletters,
  contactDetails,
  site,
  newsletterSettings,
]
