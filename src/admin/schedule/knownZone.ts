/** What is known of the time zone of the practice. `isLost`: it could not be read. */
type KnownZone = {
  /** IANA name. */
  timeZone?: string
  isLost: boolean
}

/**
 * The time zone of the practice, for everything on the screen that shows or takes a moment. It is asked for each time
 * that something new needs it, since an owner may have changed it; what could not be read is unknown, and never a guess.
 */
export const createKnownZone = (read: () => Promise<string>) => {
  const listeners = new Set<() => void>()
  let known: KnownZone = { isLost: false }
  let asking: Promise<void> | undefined

  const tell = (now: KnownZone) => {
    known = now
    for (const listener of listeners) listener()
  }
  const find = async () => {
    if (known.isLost) tell({ isLost: false })
    try {
      tell({ timeZone: await read(), isLost: false })
    } catch {
      tell({ isLost: true })
    }
    asking = undefined
  }

  return {
    current: () => known,
    /** Those who ask at the same time share one answer. */
    ask: (): Promise<void> => {
      asking ??= find()
      return asking
    },
    /** Answers how to listen no more. */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
