import type { FlattenedField, Payload } from 'payload'
import { claims } from './claims'
import { contentPieces } from './contentPieces'
import { deadLinks } from './deadLinks'
import type { Finding } from './finding'
import { headingOrder } from './headingOrder'
import { linkTexts } from './linkTexts'
import { pictureTexts } from './pictureTexts'
import type { Language } from './reading'
import { readingEase } from './readingEase'

type Question = {
  /** A document or global as the form holds it, in one language. */
  data: unknown
  fields: FlattenedField[]
  /** Of the content. */
  language: Language
  /** Of the person who asks: the fields are named in it. */
  reader: Language
  claimWords: string[]
}

/** Everything that could be better in a document, in the order of the form. Nothing of it keeps anybody from publishing. */
export const checkContent = async (
  payload: Payload,
  { data, fields, language, reader, claimWords }: Question,
): Promise<Finding[]> => {
  const pieces = contentPieces(payload, { data, fields, reader })
  const findings = [
    ...headingOrder(pieces),
    ...pieces.flatMap((piece) => [
      ...linkTexts(piece),
      ...claims(piece, claimWords),
      ...readingEase(piece, language),
    ]),
    ...(await pictureTexts(payload, { pieces, language })),
    ...(await deadLinks(payload, pieces)),
  ]
  const order = pieces.map(({ path }) => path)
  return findings.sort((one, other) => order.indexOf(one.path) - order.indexOf(other.path))
}
