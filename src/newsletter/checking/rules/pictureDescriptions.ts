import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import { type MailToCheck, placeOfAddress } from '../mailToCheck'
import { readMarkup } from '../markup'

/** Pictures of the mail without alternative text (WCAG 1.1.1). An empty one says that a picture is only decoration. */
export const pictureDescriptions = (mail: MailToCheck): Finding[] =>
  readMarkup(mail.html)
    .elements.filter(({ tag, attributes }) => tag === 'img' && attributes.alt === undefined)
    .map(({ attributes: { src = '' } }) => ({
      severity: 'mustBeMended',
      message: words(
        `The picture ${src} has no alternative text.`,
        `La imagen ${src} no tiene texto alternativo.`,
      ),
      form: 'newsletters',
      path: placeOfAddress(mail, src),
      locale: mail.locale,
    }))
