import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import type { MailToCheck } from '../mailToCheck'
import { readMarkup } from '../markup'

/** Each reader’s own link to leave, in both parts of the mail. `link`: what stands for it there. */
export const unsubscribeLink = ({ html, text, locale }: MailToCheck, link: string): Finding[] =>
  text.includes(link) && readMarkup(html).elements.some(({ attributes }) => attributes.href === link)
    ? []
    : [
        {
          severity: 'mustBeMended',
          message: words(
            'The link to unsubscribe is missing from the email. The platform writes it by itself: tell whoever looks after it.',
            'Falta en el correo el enlace para darse de baja. La plataforma lo escribe sola: avise a quien la mantiene.',
          ),
          form: 'newsletters',
          path: null,
          locale,
        },
      ]
