import type { FlattenedBlock, FlattenedField, Payload } from 'payload'
import { claims } from './claims'
import { deadLinks } from './deadLinks'
import type { Finding } from './finding'
import { headingOrder } from './headingOrder'
import { linkTexts } from './linkTexts'
import { nameOf } from './nameOf'
import { pictureTexts } from './pictureTexts'
import { piecesOf } from './piecesOf'
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
  const walk = {
    nameOf: nameOf(reader),
    blockOf: (wanted: string) =>
      Object.values<FlattenedBlock>(payload.blocks).find(({ slug }) => slug === wanted),
  }
  const pieces = piecesOf(data, { fields, path: '', label: '' }, walk)
  const findings = [
    ...pieces.flatMap((piece) => [
      ...headingOrder(piece),
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
