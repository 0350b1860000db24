import { type Piece, paragraphsIn } from '../../../checks'
import type { Finding } from '../finding'
import type { MailToCheck } from '../mailToCheck'
import { readMarkup } from '../markup'

/** What is wrong with a text, and the words that it was found by. */
export type Found = Pick<Finding, 'severity' | 'message'> & { by: string }

/**
 * Looks at each text that was written for the mail, and then at what else its blocks show, such as the answers of picked
 * questions. The same words are told once at each place.
 */
export const inTexts = (mail: MailToCheck, find: (text: string) => Found[]): Finding[] => {
  const written = findIn(
    mail.pieces.map((piece) => ({ path: piece.path, texts: textsOf(piece) })),
    find,
  )
  const shown = findIn(
    mail.parts.map(({ path, html }) => ({ path, texts: readMarkup(html).texts.map(({ text }) => text) })),
    find,
  )
  const told = new Set(written.map(({ by }) => by))
  return [...written, ...shown.filter(({ by }) => !told.has(by))].map(({ severity, message, path }) => ({
    severity,
    message,
    form: 'newsletters',
    path,
    locale: mail.locale,
  }))
}

const textsOf = (piece: Piece): string[] => {
  if (piece.kind === 'richText') return paragraphsIn(piece.root)
  return piece.kind === 'text' || piece.kind === 'heading' ? [piece.text] : []
}

type Place = { path: string; texts: string[] }

const findIn = (places: Place[], find: (text: string) => Found[]) =>
  places.flatMap(({ path, texts }) => {
    const byWords = new Map(texts.flatMap(find).map((found) => [found.by, found]))
    return [...byWords.values()].map((found) => ({ ...found, path }))
  })
