import type { Outcome } from './outcomeOf'
import type { Clock, StopReason } from './ports'

/** After a server could not be reached: doubled each time, up to the longest. */
const shortestRestMs = 1000
const longestRestMs = 30_000

type Options = {
  clock: Pick<Clock, 'now'>
  /** So many rejections, and nothing but rejections, are the server’s doing. */
  mostRejections: number
  /** Whether it has accepted mails of this issue before. */
  hasAccepted: boolean
  /** Told when the server can’t be reached, and null when it can again. */
  onTrouble: (text: string | null) => void
}

/** Draws conclusions about the server from what comes of the attempts: to rest for a while, or that it makes no sense to go on. */
export const createSuspicion = ({ clock, mostRejections, onTrouble, ...before }: Options) => {
  const rejected: string[] = []
  let { hasAccepted } = before
  let restMs = 0
  let restUntil = 0

  const relax = () => {
    if (restMs > 0) onTrouble(null)
    restMs = 0
  }

  const rest = (text: string) => {
    // All connections fail at once; that is one failure.
    if (restUntil > clock.now()) return
    restMs = Math.min(Math.max(restMs * 2, shortestRestMs), longestRestMs)
    restUntil = clock.now() + restMs
    onTrouble(text)
  }

  /** Why to stop, or undefined to go on. */
  const note = (id: string, outcome: Outcome): StopReason | undefined => {
    if (outcome.kind === 'unsent') {
      rest(outcome.text)
      return outcome.stop ?? undefined
    }
    relax()
    hasAccepted ||= outcome.kind === 'accepted'
    if (outcome.kind === 'rejected' && !hasAccepted) rejected.push(id)
    else rejected.splice(0)
    return rejected.length >= mostRejections ? 'refusesEveryone' : undefined
  }

  return {
    note,
    /** How long to leave the server in peace, in milliseconds. */
    restMs: () => restUntil - clock.now(),
    /** The deliveries that are not to be blamed if the server refuses everyone. */
    blameless: (): readonly string[] => rejected,
  }
}
