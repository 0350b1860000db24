/** A form that was left in this tab while its last save was on its way: what it showed was as of `updatedAt`. */
type Left = { address: string; updatedAt: string; at: number }

const key = 'stillpoint-left'
/** How long such a save may take. */
const patienceMs = 10_000

/** Notes that a form is left, and that what was typed last in it is still to arrive. */
export const noteLeaving = (left: Omit<Left, 'at'>): void =>
  sessionStorage.setItem(key, JSON.stringify({ ...left, at: Date.now() }))

/** Until when a save may still arrive that was begun where the same document was left; undefined if there is none. */
export const awaitedUntil = ({ address, updatedAt }: Omit<Left, 'at'>): number | undefined => {
  const left: Partial<Left> = JSON.parse(sessionStorage.getItem(key) ?? '{}')
  const end = (left.at ?? 0) + patienceMs
  // What is shown is newer than what was left: it has arrived.
  const isAwaited = left.address === address && left.updatedAt === updatedAt && Date.now() < end
  return isAwaited ? end : undefined
}
