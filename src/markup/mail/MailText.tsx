import { createElement } from 'react'
import type { Locale } from '../../lib/locale'
import { type Elements, type FormattedText, RichText } from '../RichText'
import { type Look, looks } from './looks'
import { MailPicture } from './MailPicture'
import { wholeAddress } from './wholeAddress'

type Props = { text: FormattedText | null | undefined; locale: Locale; origin: string }

/** A formatted text as it stands in a mail. */
export const MailText = ({ text, locale, origin }: Props) => (
  <RichText elements={elementsFor(origin)} locale={locale} text={text} />
)

const lookOf: Record<string, Look> = {
  p: looks.text,
  h2: looks.h2,
  h3: looks.h3,
  h4: looks.h3,
  h5: looks.h3,
  h6: looks.h3,
  ul: looks.list,
  ol: looks.list,
  li: looks.item,
  blockquote: looks.quote,
  a: looks.link,
  hr: looks.rule,
}

const elementsFor = (origin: string): Elements => ({
  element: (tag, { href, ...attributes }, inner) => {
    const target = href === undefined ? {} : { href: wholeAddress(href, origin) }
    return createElement(tag, { ...attributes, ...target, ...lookOf[tag] }, inner)
  },
  picture: (of) => <MailPicture of={of} origin={origin} />,
})
