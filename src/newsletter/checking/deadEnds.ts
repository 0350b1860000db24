import type { Payload } from 'payload'
import { deadLinks, type Piece, pictureTexts } from '../../checks'
import { documentPath } from '../../lib/documentPath'
import { linkIn } from '../../lib/linkIn'
import { serverOrigins } from '../../lib/serverOrigins'
import { words } from '../../lib/words'
import type { Newsletter } from '../../payload-types'
import type { Finding } from './finding'
import { type MailToCheck, placeOfAddress } from './mailToCheck'
import { readMarkup } from './markup'
import { isWholeLink } from './rules/linkAddresses'

type Checked = { mail: MailToCheck; slug: Newsletter['slug'] }

/**
 * What the database knows of a mail: links and relations to nothing public, also in what its blocks show of other
 * documents, and pictures that nobody described in its language.
 */
export const deadEnds = async (payload: Payload, { mail, slug }: Checked): Promise<Finding[]> => {
  const place = { form: 'newsletters', locale: mail.locale } as const
  const pieces = mail.pieces.filter((piece) => piece.kind !== 'link' || isWholeLink(piece.url))
  const own = slug ? serverOrigins[0] + documentPath({ collection: 'newsletters', slug }, mail.locale) : null
  const [dead, shown, undescribed] = await Promise.all([
    deadLinks(payload, pieces),
    deadLinks(payload, linksShown(mail)),
    pictureTexts(payload, { pieces, language: mail.locale }),
  ])
  const others = shown.filter(({ path }) => path !== own)
  const faults = [
    ...dead,
    ...undescribed,
    ...others.map((found) => ({ ...found, path: placeOfAddress(mail, found.path) })),
  ]
  return [
    ...faults.map(
      ({ path, problem, advice }): Finding => ({
        severity: 'mustBeMended',
        message: words(`${problem.en} ${advice.en}`, `${problem.es} ${advice.es}`),
        ...place,
        path,
      }),
    ),
    ...shown
      .filter(({ path }) => path === own)
      .map((): Finding => ({ severity: 'advice', message: notOnTheWeb, ...place, path: null })),
  ]
}

/** Links that stand in the mail and were typed in none of its fields, each under its address. */
const linksShown = ({ html, pieces, locale }: MailToCheck): Piece[] => {
  const [origin] = serverOrigins
  const typed = pieces.flatMap((piece) =>
    piece.kind === 'link' ? [piece.url, origin + piece.url, origin + linkIn(piece.url, locale)] : [],
  )
  const shown = readMarkup(html).elements.flatMap(({ attributes: { href } }) => href ?? [])
  return [...new Set(shown)]
    .filter((url) => isWholeLink(url) && !typed.includes(url))
    .map((href) => {
      // As it is typed in a field, so that the same link is told in the same words.
      const url = href.startsWith(`${origin}/`) ? href.slice(origin.length) : href
      return { kind: 'link', url, words: url, path: href, label: href }
    })
}

const notOnTheWeb = words(
  'The email links to this issue on the website, where it is not published yet. It will be when sending begins.',
  'El correo enlaza a este boletín en el sitio web, donde aún no está publicado. Lo estará cuando empiece el envío.',
)
