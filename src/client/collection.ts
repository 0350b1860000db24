import type { Collections } from './content'
import { NotFoundError } from './errors'
import type { Depth, List, ListQuery, ReadQuery } from './query'
import type { Result } from './result'
import type { Transport } from './transport'

type Slug = keyof Collections
type Doc<Of extends Slug> = Collections[Of]['doc']
type Select<Of extends Slug> = Collections[Of]['select']

/** How a collection is read. */
export type Collection<Of extends Slug> = { list: ReadList<Of>; all: ReadAll<Of>; byId: ReadOne<Of> }

/** Reads one page of a list. */
export type ReadList<Of extends Slug> = <
  const Selection extends Select<Of> | undefined = undefined,
  Deep extends Depth = 1,
>(
  query?: ListQuery<Doc<Of>, Select<Of>, Selection, Deep>,
) => Promise<List<Result<Doc<Of>, Selection, Deep>>>

/** Reads all documents, page by page as they are asked for. */
export type ReadAll<Of extends Slug> = <
  const Selection extends Select<Of> | undefined = undefined,
  Deep extends Depth = 1,
>(
  query?: Omit<ListQuery<Doc<Of>, Select<Of>, Selection, Deep>, 'page' | 'limit'>,
) => AsyncGenerator<Result<Doc<Of>, Selection, Deep>, void>

/** Reads the one document with this id, slug or title. Throws NotFoundError. */
export type ReadOne<Of extends Slug> = <
  const Selection extends Select<Of> | undefined = undefined,
  Deep extends Depth = 1,
>(
  name: string,
  query?: ReadQuery<Select<Of>, Selection, Deep>,
) => Promise<Result<Doc<Of>, Selection, Deep>>

export const collection = <Of extends Slug>({ read }: Transport, slug: Of): Collection<Of> => ({
  list: (query) => read(`/${slug}`, { depth: 1, ...query, ...orderOf(query) }),

  all: async function* <const Selection extends Select<Of> | undefined, Deep extends Depth>(
    query?: Omit<ListQuery<Doc<Of>, Select<Of>, Selection, Deep>, 'page' | 'limit'>,
  ) {
    for (let page: number | null = 1; page !== null; ) {
      const options = { depth: 1, ...query, ...orderOf(query), limit: 100, page }
      const list: List<Result<Doc<Of>, Selection, Deep>> = await read(`/${slug}`, options)
      yield* list.docs
      page = list.nextPage
    }
  },

  byId: async (id, query) => {
    // Anything else, such as an empty one, would be the address of something else.
    if (!/^[\w-]+$/.test(id)) throw new NotFoundError(`Nothing in ${slug} has the id “${id}”.`)
    return read(`/${slug}/${id}`, { depth: 1, ...query })
  },
})

/** Reads by a field that is different in each document. Throws NotFoundError. */
export const oneBy =
  <Of extends Slug>({ read }: Transport, slug: Of, field: string): ReadOne<Of> =>
  async <const Selection extends Select<Of> | undefined, Deep extends Depth>(
    value: string,
    query?: ReadQuery<Select<Of>, Selection, Deep>,
  ) => {
    const where = { [field]: { equals: value } }
    const options = { depth: 1, ...query, where, limit: 1 }
    const { docs }: List<Result<Doc<Of>, Selection, Deep>> = await read(`/${slug}`, options)
    if (docs[0] === undefined) throw new NotFoundError(`Nothing in ${slug} has the ${field} “${value}”.`)
    return docs[0]
  }

const orderOf = ({ sort }: { sort?: string | readonly string[] } = {}) =>
  sort === undefined ? {} : { sort: [sort].flat().join(',') }
