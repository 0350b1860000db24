import { words } from '../../../lib/words'
import type { Finding } from '../finding'
import { type MailToCheck, placeOfAddress } from '../mailToCheck'
import { readMarkup } from '../markup'

/** Whether what was typed as a link is one in a mail: a whole address, or a path of the website, which is made one. */
export const isWholeLink = (url: string): boolean => /^(https?:\/\/[^/]|mailto:|tel:|\/(?![/\\]))/i.test(url)

/** Links that lead nowhere from a mail: relative ones, and such as only this computer knows. */
export const linkAddresses = (mail: MailToCheck, known: string[] = []): Finding[] => {
  const { elements } = readMarkup(mail.html)
  const addresses = elements.flatMap(({ attributes: { href, src } }) => href ?? src ?? [])
  const place = { form: 'newsletters', locale: mail.locale } as const
  const typed = mail.pieces.flatMap((piece) =>
    piece.kind === 'link' && !isWholeLink(piece.url) ? [{ address: piece.url, path: piece.path }] : [],
  )
  const written = addresses
    .filter((address) => !known.includes(address) && !/^(https?:|mailto:|tel:)/i.test(address))
    .map((address) => ({ address, path: placeOfAddress(mail, address) }))
  const relative = [...typed, ...written].map(
    ({ address, path }): Finding => ({
      severity: 'mustBeMended',
      message: words(
        `“${address}” is no whole address, so it leads nowhere from an email. Write it like https://example.org/page, or /page for a page of the website.`,
        `«${address}» no es una dirección completa y desde un correo no lleva a ninguna parte. Escríbala como https://example.org/pagina, o /pagina si es de este sitio web.`,
      ),
      ...place,
      path,
    }),
  )
  const local = addresses.find((address) => /^https?:\/\/(localhost|127\.|\[::1\])/i.test(address))
  return local ? [...relative, { ...localOnly(local), ...place, path: null }] : relative
}

const localOnly = (address: string) => ({
  severity: 'advice' as const,
  message: words(
    `Links of the email lead to ${new URL(address).origin}, which only this computer knows. Have SERVER_URL set to the address of the website.`,
    `Hay enlaces del correo que llevan a ${new URL(address).origin}, que solo conoce este ordenador. Pida que se defina SERVER_URL con la dirección del sitio web.`,
  ),
})
