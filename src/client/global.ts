import type { Globals } from './content'
import type { Depth, ReadQuery } from './query'
import type { Result } from './result'
import type { Transport } from './transport'

/** Reads something that there is one of. */
export type ReadGlobal<Of extends keyof Globals> = <
  const Selection extends Globals[Of]['select'] | undefined = undefined,
  Deep extends Depth = 1,
>(
  query?: ReadQuery<Globals[Of]['select'], Selection, Deep>,
) => Promise<Result<Globals[Of]['doc'], Selection, Deep>>

export const global =
  <Of extends keyof Globals>({ read }: Transport, slug: Of): ReadGlobal<Of> =>
  (query) =>
    read(`/globals/${slug}`, { depth: 1, ...query })
