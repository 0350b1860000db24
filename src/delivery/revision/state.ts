import { processClock } from '../../lib/processClock'
import { processWide } from '../../lib/processWide'

/** What the cache has to know of changes, at every request: three numbers, shared by both halves of the process. */
type RevisionState = {
  /** Another number as soon as published content may have changed. */
  revision: number
  /** Commits of this process that are under way. */
  committing: number
  /** Until when, by `processClock()`, other processes wait for this one before they say that a change is made. */
  leaseEnds: number
}

export const revisionState = processWide(
  'revision',
  (): RevisionState => ({ revision: 0, committing: 0, leaseEnds: 0 }),
)

/** Whether other processes wait for this one before they say that a change is made. */
export const isTrusted = (): boolean => processClock() < revisionState.leaseEnds
