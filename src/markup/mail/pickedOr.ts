import { filled } from '../../lib/isFilled'

/** What staff picked for a block, as far as it is public; where they picked nothing, all there is. */
export const pickedOr = <Doc extends object>(
  picked: readonly (Doc | string)[] | null | undefined,
  all: Doc[],
): Doc[] => (picked?.length ? filled(picked) : all)
