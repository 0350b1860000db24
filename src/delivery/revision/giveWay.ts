import { setTimeout as wait } from 'node:timers/promises'
import { inTime } from './inTime'
import type { Registry } from './registry'

/** How long a change gives way to readers, however many of them ask for it. */
const courtesyMs = 1500
const lookEveryMs = 20

type Held = { registry: Pick<Registry, 'isHeld'>; isAway: () => boolean }

/** Waits before a change is begun while a reader asked for a moment without changes; not where nobody can be asked. */
export const giveWay = async ({ registry, isAway }: Held): Promise<void> => {
  const isHeld = async () => !isAway() && (await inTime(registry.isHeld()).catch(() => false))
  const end = performance.now() + courtesyMs
  while (performance.now() < end && (await isHeld())) await wait(lookEveryMs)
}
