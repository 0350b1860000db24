import { inTime as within } from '../../lib/inTime'

/** Whoever takes longer than this to answer counts as away. */
const silenceMs = 1000

/** An answer of the registry, or ETIMEDOUT if it does not come in time. */
export const inTime = <Result>(answer: Promise<Result>): Promise<Result> => within(answer, silenceMs)
