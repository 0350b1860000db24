import type { Block } from 'payload'
import { button } from './button/schema'
import { callout } from './callout/schema'
import { contactCard } from './contactCard/schema'
import { contraindicationList } from './contraindicationList/schema'
import { eventList } from './eventList/schema'
import { form } from './form/schema'
import { hero } from './hero/schema'
import { media } from './media/schema'
import { newsletterSignup } from './newsletterSignup/schema'
import { practitioners } from './practitioners/schema'
import { questionList } from './questionList/schema'
import { quote } from './quote/schema'
import { richText } from './richText/schema'
import { serviceList } from './serviceList/schema'
import { whatToExpect } from './whatToExpect/schema'

/** The blocks that a page is made of. */
export const pageBlocks: Block[] = [
  hero,
  richText,
  serviceList,
  contraindicationList,
  questionList,
  eventList,
  whatToExpect,
  practitioners,
  contactCard,
  newsletterSignup,
  form,
  media,
  callout,
  quote,
  button,
]

/** The blocks that make sense in an email as well. */
export const newsletterBlocks: Block[] = [
  richText,
  serviceList,
  questionList,
  eventList,
  media,
  callout,
  quote,
  button,
]
