import type { Payload } from 'payload'
import { readPublic } from './readPublic'
import type { Subject } from './subject'

const anId = /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * The ids that a subject contains in any language: in relations, pictures, blocks and formatted texts. Those of
 * documents that are not public are among them, since they may become so.
 */
export const referencesIn = async (payload: Payload, subject: Subject): Promise<string[]> => [
  ...new Set(idsIn(await readPublic(payload, subject))),
]

/** Every id in a piece of content, without those of documents, rows and nodes themselves, which stand under `id`. */
export const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return anId.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : idsIn(inner)))
}
