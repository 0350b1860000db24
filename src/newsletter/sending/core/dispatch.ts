import { createBooks } from './books'
import { type Outcome, outcomeOf } from './outcomeOf'
import type { Audience, Clock, Delivery, Ledger, Line, Messenger, Pace, StopReason } from './ports'
import { createSettlements } from './settlements'
import { createSupply } from './supply'
import { createSuspicion } from './suspicion'

/** How long rows stay ours without a sign of life, and how often one is given. */
const leaseMs = 15_000
const renewEveryMs = 4000
/** To write for fewer deliveries takes hardly less. */
const smallGroup = 5
/** How often to look for what becomes due. */
const shortestLookMs = 500
const longestLookMs = 2000

type Options<Message> = {
  issue: string
  /** Names this process. */
  lease: string
  connections: number
  /** How many rows to take at once. */
  batch: number
  mostRejections: number
  /** Whether the server has accepted mails of this issue before: then those that it rejects are themselves to blame. */
  hasAccepted: boolean
  ledger: Ledger
  messenger: Messenger<Message>
  audience: Audience<Message>
  pace: Pace
  clock: Clock
  /** Breaks off even what is under way. */
  breakingOff: AbortSignal
  onTrouble: (text: string | null) => void
  /** Told of what should not happen, such as a database that is away. */
  onError: (error: unknown) => void
}

/** Why sending ended: nothing is left, it was stopped from outside, or it makes no sense to go on. */
export type Ending = { why: 'done' } | { why: 'stopped' } | { why: StopReason; text: string }

/**
 * Sends the deliveries of one issue that are due, over several connections, until nothing is left. Several processes may
 * send one issue together. A delivery is written down as handed over before its message is begun, while the server
 * is told for whom it is, and what became of it
 * no later than the next one of that connection, so each connection leaves one unknown at most when the process dies.
 */
export const dispatch = async <Message>(
  options: Options<Message>,
  stopping: AbortSignal,
): Promise<Ending> => {
  const { issue, lease, connections, ledger, messenger, audience, pace, clock, onError } = options
  const halt = new AbortController()
  const stopped = AbortSignal.any([stopping, halt.signal])
  const until = () => clock.now() + leaseMs
  // Of many connections half are enough to write for: the others keep the server busy meanwhile.
  const enough = Math.min(connections, Math.max(smallGroup, Math.ceil(connections / 2)))
  const { enter, enterSoon } = createBooks({ ledger, lease, enough, clock, until })
  const supply = createSupply({ ...options, until, enter })
  const suspicion = createSuspicion(options)
  let ending = { why: 'stopped' } as Ending

  const end = (reason: Ending) => {
    if (!halt.signal.aborted) ending = reason
    halt.abort()
  }

  const fail = (error: unknown) => {
    onError(error)
    halt.abort()
  }

  const { settle, settled } = createSettlements({ enterSoon, clock, fail })

  const judge = (id: string, outcome: Outcome) => {
    const why = suspicion.note(id, outcome)
    if (why) end({ why, text: outcome.text })
  }

  const work = async (line: Line<Message>) => {
    for (let delivery = await supply.next(stopped); delivery; delivery = await supply.next(stopped)) {
      if (!(await isReady(line, delivery)) || !(await pace.turn(stopped))) return
      if (!(await supply.isWanted(delivery))) continue
      const handed = enter({ id: delivery.id, to: 'handed' })
      const mayBegin = handed.catch(() => false)
      const written = await audience.messageFor(delivery).then(
        (message) => ({ message }),
        (error: unknown) => ({ error }),
      )
      const outcome =
        'message' in written
          ? outcomeOf(await line.send(written.message, mayBegin))
          : unwritten(written.error)
      if (!(await handed)) continue
      judge(delivery.id, outcome)
      settle(delivery, outcome)
    }
  }

  /** Nobody else is held up by somebody to whom nothing can be written. */
  const unwritten = (error: unknown): Outcome => {
    onError(error)
    return { kind: 'rejected', code: null, text: 'The mail could not be written' }
  }

  const isReady = async (line: Line<Message>, { id }: Delivery): Promise<boolean> => {
    while (!stopped.aborted) {
      await clock.wait(suspicion.restMs(), stopped)
      const problem = stopped.aborted ? null : await line.open()
      if (!problem) break
      judge(id, outcomeOf(problem))
    }
    return !stopped.aborted
  }

  const live = async (dying: AbortSignal) => {
    while (!dying.aborted) {
      await clock.wait(renewEveryMs, dying)
      await ledger.renew({ issue, lease, until: until() }).catch(onError)
    }
  }

  const lines = Array.from({ length: connections }, () => messenger.line())
  const hangUp = () => {
    for (const line of lines) line.close()
  }
  options.breakingOff.addEventListener('abort', hangUp)
  const dying = new AbortController()
  const living = live(dying.signal)
  try {
    while (!stopped.aborted) {
      await ledger.reap({ issue, now: clock.now() })
      supply.restock()
      await Promise.all(lines.map((line) => work(line).catch(fail)))
      await settled()
      const dueAt = await ledger.nextDueAt(issue)
      if (dueAt === null) end({ why: 'done' })
      else await clock.wait(between(shortestLookMs, dueAt - clock.now(), longestLookMs), stopped)
    }
    if (ending.why === 'refusesEveryone')
      await Promise.all(suspicion.blameless().map((id) => enter({ id, to: 'queued' })))
    await ledger.release({ issue, lease })
  } catch (error) {
    fail(error)
  }
  dying.abort()
  await living
  options.breakingOff.removeEventListener('abort', hangUp)
  hangUp()
  return ending
}

const between = (least: number, wanted: number, most: number) => Math.min(Math.max(wanted, least), most)
