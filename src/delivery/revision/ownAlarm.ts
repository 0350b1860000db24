import type { Alarm } from './alarm'
import { inTime } from './inTime'
import { leaseMs, safetyMs } from './registry'

/** The alarm as this process raises it, again and again while it can't reach the registry. */
type OwnAlarm = {
  /** Raises it, or keeps it from ending. Throws while the database can't be reached. */
  raise: () => Promise<void>
  /** Whether it has lasted for so long that no process gives anything stored any more. */
  isHeeded: () => boolean
  /** To be told when the registry is back. */
  forget: () => void
}

/** Without an alarm nothing is raised, and nothing heeded: the registry is the database itself. */
export const ownAlarm = (alarm: Alarm | undefined): OwnAlarm => {
  let raised: { since: number; until: number } | undefined

  return {
    raise: async () => {
      const asked = performance.now()
      if (!alarm) return
      await inTime(alarm.raise())
      const now = performance.now()
      const since = raised !== undefined && now < raised.until ? raised.since : now
      raised = { since, until: asked + leaseMs - safetyMs }
    },
    isHeeded: () => {
      const now = performance.now()
      return raised !== undefined && now > raised.since + leaseMs && now < raised.until
    },
    forget: () => {
      raised = undefined
    },
  }
}
