import type { FlattenedBlock, FlattenedField, Payload } from 'payload'
import { nameOf } from './nameOf'
import type { Piece } from './piece'
import { piecesOf } from './piecesOf'
import type { Language } from './reading'

type Content = {
  /** A document or global as the form holds it, in one language. */
  data: unknown
  fields: FlattenedField[]
  /** Of the person who asks: the fields are named in it. */
  reader: Language
}

/** What a document contains that can be checked, in the order of the form. */
export const contentPieces = (payload: Payload, { data, fields, reader }: Content): Piece[] => {
  const walk = {
    nameOf: nameOf(reader),
    blockOf: (wanted: string) =>
      Object.values<FlattenedBlock>(payload.blocks).find(({ slug }) => slug === wanted),
  }
  return piecesOf(data, { fields, path: '', label: '' }, walk)
}
