import type { Payload } from 'payload'
import type { Page } from '../payload-types'

export type Block = NonNullable<Page['blocks']>[number]

/** What is looked for: a kind of block, and the document that it shows; null if there is only one. */
type Shown = { block: Block['blockType']; id: string | null }

/** The slug of the public page on which a block shows something higher up than on any other; undefined if none does. */
export const pageShowing = async (payload: Payload, { block, id }: Shown): Promise<string | undefined> => {
  const { docs } = await payload.find({
    collection: 'pages',
    overrideAccess: false,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    select: { slug: true, blocks: true },
  })
  const places = docs
    .map(({ slug, blocks }) => ({
      slug,
      place: (blocks ?? []).findIndex((each) => each.blockType === block && isShownBy(each, id)),
    }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place)
  return places[0]?.slug
}

const isShownBy = (block: Block, id: string | null): boolean => {
  const picks = picksOf(block)
  return picks.length === 0 || picks.some((pick) => (typeof pick === 'string' ? pick : pick.id) === id)
}

/** What staff picked for a block; one for which they picked nothing shows everything. */
const picksOf = (block: Block): (string | { id: string })[] => {
  if (block.blockType === 'contraindicationList') return block.contraindications ?? []
  return block.blockType === 'practitioners' ? (block.practitioners ?? []) : []
}
