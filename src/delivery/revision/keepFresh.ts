import { setTimeout as wait } from 'node:timers/promises'
import { Mutex } from 'async-mutex'
import type { Alarm } from './alarm'
import { giveWay } from './giveWay'
import { inTime } from './inTime'
import { ownAlarm } from './ownAlarm'
import { leaseMs, type Registry, safetyMs } from './registry'
import { revisionState as state } from './state'

const lookEveryMs = 100
const renewEveryMs = 1500
const askAgainMs = 10

/** How long a change waits for a registry that is the database itself, and that a moment ago still took the change. */
const patienceMs = 30_000

export type Freshness = {
  /**
   * Makes a change of published content. Once it is made, neither this process nor any other gives an answer that was
   * stored before. Rejects, as the change does, or when the others can't be told.
   */
  announce: <Result>(commit: () => Promise<Result>) => Promise<Result>
  /** Whether other processes commit something right now, and the revision; what is read meanwhile may be mixed. */
  look: Registry['look']
  /** Asks for a moment without changes, for an answer that found none by itself. */
  hold: Registry['hold']
  /** Waits before a change is begun while somebody asked for such a moment, though not for long. */
  giveWay: () => Promise<void>
  stop: () => Promise<void>
}

/** `alarm`: where the registry is not the database. `onTrouble`: told once each time that the registry goes away. */
type Options = { registry: Registry; alarm?: Alarm; onTrouble: (error: unknown) => void }

/**
 * Follows what the other processes change, and tells them what this one changes. Stored answers may be given only
 * under a lease: a change waits until each process that holds one has dropped them, or its lease has run out. A process
 * that can't reach the registry raises the alarm, and changes something once every lease of before has run out.
 */
export const keepFresh = async ({ registry, alarm, onTrouble }: Options): Promise<Freshness> => {
  // What is said of this process must arrive in the order in which it became true.
  const turns = new Mutex()
  const { raise, isHeeded, forget } = ownAlarm(alarm)
  let counted = 0
  let followed = 0
  let renewedAt = Number.NEGATIVE_INFINITY
  let isAway = false
  let isStopped = false

  const trouble = (error: unknown) => {
    if (!isAway) onTrouble(error)
    isAway = true
    state.leaseEnds = 0
    return undefined
  }

  const dropStored = () => {
    state.revision += 1
  }

  const renew = async () => {
    const asked = performance.now()
    if (alarm && (await inTime(alarm.isRaised()))) {
      state.leaseEnds = 0
      return
    }
    await turns.runExclusive(() => inTime(registry.renew({ followed, committing: counted })))
    // Nobody waited for this process after its lease had run out, so what it stored until now may be old.
    if (performance.now() > state.leaseEnds) dropStored()
    renewedAt = asked
    isAway = false
    forget()
    state.leaseEnds = asked + leaseMs - safetyMs
  }

  const follow = async () => {
    const { revision } = await inTime(registry.look())
    const isBehind = revision !== followed
    if (isBehind) dropStored()
    followed = revision
    const isDue = performance.now() > Math.min(renewedAt + renewEveryMs, state.leaseEnds)
    if (isBehind || isDue) await renew()
  }

  const keepFollowing = async () => {
    while (!isStopped) {
      await follow().catch(async (error) => {
        trouble(error)
        await raise().catch(trouble)
      })
      await wait(lookEveryMs, undefined, { ref: false })
    }
  }

  const count = (commits: 1 | 0 | -1) =>
    turns.runExclusive(() => {
      counted += commits
      return inTime(registry.count(commits))
    })

  /** Counts a commit out, and waits until nobody gives what it has replaced. `begun`: the revision at its beginning. */
  const settle = async (begun: number | undefined) => {
    const deadline = performance.now() + patienceMs
    let revision: number | undefined
    let commits: 0 | -1 = -1
    for (;;) {
      try {
        if (revision === undefined) {
          const counting = count(commits)
          commits = 0
          revision = await counting
        }
        // Nobody else has changed anything in between, so there is nothing left to drop.
        if (begun === followed + 1 && revision === begun + 1) followed = revision
        if (await inTime(registry.isFollowed(revision))) return
      } catch (error) {
        trouble(error)
      }
      if (isHeeded()) return
      if (isStopped || performance.now() > deadline) throw new Error('The other processes can’t be told.')
      await wait(askAgainMs)
    }
  }

  await follow().catch(trouble)
  const following = keepFollowing()

  return {
    announce: async (commit) => {
      state.committing += 1
      const begun = await count(1).catch(trouble)
      const end = () => {
        state.committing -= 1
        dropStored()
        return settle(begun)
      }
      const result = await commit().catch((error) => {
        // It may have been made all the same; whoever asked has been promised nothing.
        end().catch(trouble)
        throw error
      })
      await end()
      return result
    },
    look: () => inTime(registry.look()),
    hold: () => inTime(registry.hold()),
    giveWay: () => giveWay({ registry, isAway: () => isAway }),
    stop: async () => {
      isStopped = true
      state.leaseEnds = 0
      await following
      await registry.leave().catch(() => {})
    },
  }
}
