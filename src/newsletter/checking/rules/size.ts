import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import type { MailToCheck } from '../mailToCheck'

/** Gmail cuts off what is longer than 102 kB, and with it the link to unsubscribe. In bytes, with room for the links. */
const most = 100_000

/** The HTML of a mail is small enough to be shown whole. */
export const size = ({ html, locale }: Pick<MailToCheck, 'html' | 'locale'>): Finding[] => {
  const bytes = Buffer.byteLength(html)
  if (bytes <= most) return []
  const kilobytes = Math.ceil(bytes / 1000)
  return [
    {
      severity: 'mustBeMended',
      message: words(
        `The email has ${kilobytes} kB. Gmail cuts off what is over 100 kB, and the link to unsubscribe with it. Say less, and link to the website.`,
        `El correo ocupa ${kilobytes} kB. Gmail corta lo que pasa de 100 kB, y con ello el enlace para darse de baja. Diga menos y enlace al sitio web.`,
      ),
      form: 'newsletters',
      path: 'body',
      locale,
    },
  ]
}
