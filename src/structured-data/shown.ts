import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import type { Reader } from './reader'

/** What a block was told to show: some documents, or all of them where it names none. */
export type Picks = (string | { id: string })[] | null | undefined

/** The published documents that blocks of one kind show together, each once, in the order of the blocks. */
export const shown = async <Slug extends CollectionSlug>(
  reader: Reader,
  slug: Slug,
  blocks: Picks[],
): Promise<DataFromCollectionSlug<Slug>[]> => {
  if (blocks.length === 0) return []
  if (blocks.some((picks) => !picks?.length)) return reader.all(slug)
  const ids = [...new Set(blocks.flatMap((picks) => (picks ?? []).map(idOf)))]
  const documents = await reader.all(slug, { id: { in: ids } })
  return documents.sort((a, b) => ids.indexOf(String(a.id)) - ids.indexOf(String(b.id)))
}

const idOf = (relation: string | { id: string }): string =>
  typeof relation === 'string' ? relation : relation.id
