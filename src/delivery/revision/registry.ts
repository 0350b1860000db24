/** How long a process that fell silent is waited for, and how long it goes on giving stored answers by itself. */
export const leaseMs = 6000

/** Given up before the others stop waiting, so that no clock that runs a little slow can matter. */
export const safetyMs = 500

/** How long a reader may hold changes back at a time. */
export const holdMs = 1000

/**
 * Where the processes of one installation meet. Each keeps a lease, and notes the last revision that it has followed:
 * it gives nothing any more that it stored before. Every function throws while the registry can't be reached.
 */
export type Registry = {
  /** Begins or renews this process's lease of `leaseMs`. `committing`: its commits that are under way. */
  renew: (state: { followed: number; committing: number }) => Promise<void>
  /** Counts a commit of this process in (1) or out (-1), if any, and raises the revision. Returns the new revision. */
  count: (commits: 1 | 0 | -1) => Promise<number>
  /** The revision, and how many commits of living processes are under way. */
  look: () => Promise<{ revision: number; committing: number }>
  /** True once every other living process has followed the revision. */
  isFollowed: (revision: number) => Promise<boolean>
  /** Asks every process to begin no change for `holdMs`. */
  hold: () => Promise<void>
  /** Whether one of them asked for that, and the time has not passed. */
  isHeld: () => Promise<boolean>
  /** Ends the lease, so that nobody waits for this process. */
  leave: () => Promise<void>
}
