import { NotFoundError } from './errors'
import { fits } from './fits'
import type { Preview } from './preview'
import type { List } from './query'
import type { Transport } from './transport'

/** Reads that give the draft of a preview wherever they read that document, and everything else as published. */
export const previewing = (transport: Transport, preview: Preview): Transport => {
  const { collection, global, id, document } = preview

  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown)
    if (typeof value !== 'object' || value === null) return value
    if (id !== null && 'updatedAt' in value && 'id' in value && value.id === id)
      return { ...value, ...document }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(part)]))
  }

  // A draft that was never published, or whose address is new, is in no answer of the server.
  const withDraft = (list: List<unknown>, where: unknown): List<unknown> => {
    const isThere = list.docs.some(
      (doc) => doc !== null && typeof doc === 'object' && 'id' in doc && doc.id === id,
    )
    if (isThere || list.hasNextPage || !fits(document, where)) return list
    return { ...list, docs: [...list.docs, document], totalDocs: list.totalDocs + 1 }
  }

  const answer = async (path: string, query: object): Promise<unknown> => {
    if (global !== null && path === `/globals/${global}`) return document
    if (collection !== null && path === `/${collection}/${id}`)
      return transport.read(path, query).then(shown, (error: unknown) => {
        if (error instanceof NotFoundError) return document
        throw error
      })
    const read = shown(await transport.read(path, query))
    return collection !== null && path === `/${collection}`
      ? withDraft(read as List<unknown>, 'where' in query ? query.where : undefined)
      : read
  }

  return { ...transport, read: async <T>(path: string, query = {}) => (await answer(path, query)) as T }
}
