/** A row of the ledger that this process may send. */
export type Delivery = {
  id: string
  issue: string
  subscriber: string
  addressKey: string
  /** Null once it was forgotten: nothing can be sent then. */
  email: string | null
  language: string
  /** What stands in the Message-ID and the return path: the same on every attempt. */
  token: string
  /** How often it was handed over. */
  attempts: number
}

/** Where a delivery stands. `accepted` is a reply of the receiving server: not read, and not in an inbox. */
export type DeliveryState =
  | 'queued'
  | 'leased'
  | 'handed'
  | 'accepted'
  | 'deferred'
  | 'rejected'
  | 'unknown'
  | 'skipped'

/** From where each state can be written. Whoever heard of a delivery late may still say what became of it. */
export const writtenFrom: Record<Exclude<DeliveryState, 'leased'>, DeliveryState[]> = {
  handed: ['leased'],
  skipped: ['leased'],
  accepted: ['handed', 'unknown'],
  deferred: ['handed', 'unknown'],
  rejected: ['handed', 'unknown'],
  unknown: ['handed', 'unknown'],
  queued: ['handed', 'rejected'],
}

/** What is written of a delivery; it is refused, and nothing written, where another process took over. */
export type Entry = {
  id: string
  to: keyof typeof writtenFrom
  dueAt?: number
  code?: number | null
  text?: string
}

type Ours = { issue: string; lease: string }

/** The book of who got what. Each row is written or not at all, those of one call in their order; it stays after a crash. */
export type Ledger = {
  /** Takes rows that are due; nobody else gets them while the lease holds. One call at a time for each lease. */
  lease: (rows: Ours & { limit: number; now: number; until: number }) => Promise<Delivery[]>
  /** Says that this process lives: what it has leased and handed over stays its own. */
  renew: (rows: Ours & { until: number }) => Promise<void>
  /** Answers for each entry whether it was ours and has been written. */
  write: (entries: Entry[], holder: { lease: string; until: number }) => Promise<boolean[]>
  /** Puts what was leased and not handed over back in line. */
  release: (rows: Ours) => Promise<void>
  /** Frees what dead processes hold: leased rows are sent by others, handed ones become unknown. */
  reap: (rows: { issue: string; now: number }) => Promise<void>
  /** The next moment at which something is due, or null once there is nothing left to send or to hear of. */
  nextDueAt: (issue: string) => Promise<number | null>
}

/** How far an attempt came. `data`: bytes of the message were handed over, so only a reply tells what became of it. */
export type Stage = 'connect' | 'secure' | 'login' | 'sender' | 'recipient' | 'data'

/** What came of an attempt. `code`: of the server’s reply (RFC 5321 §4.2), or null if none came. */
export type Attempt = { stage: Stage; code: number | null; text: string }

/** One connection to a server, opened when it is needed and again after it broke. Neither call ever rejects. */
export type Line<Message> = {
  /** Makes it ready for a message; answers what went wrong, or null if it is. */
  open: () => Promise<Attempt | null>
  /** Not a byte of the message goes out before `mayBegin` has settled with true; with false, it is broken off. */
  send: (message: Message, mayBegin: Promise<boolean>) => Promise<Attempt>
  /** Breaks off what is under way. */
  close: () => void
}

/** Hands messages to a server. */
export type Messenger<Message> = { line: () => Line<Message> }

/** Who may still be mailed, and what they get. */
export type Audience<Message> = {
  /** The ids of those deliveries whose readers are still on the list. */
  stillWanted: (deliveries: Delivery[]) => Promise<Set<string>>
  /** Rejects where none can be written, such as to an address that can stand in no header. */
  messageFor: (delivery: Delivery) => Promise<Message>
}

/** Lets a mail go when it is its turn; false if sending was stopped meanwhile. */
export type Pace = { turn: (stopping: AbortSignal) => Promise<boolean> }

/** The time in milliseconds since the epoch, and a pause that ends early when it is stopped. */
export type Clock = { now: () => number; wait: (ms: number, stopping?: AbortSignal) => Promise<void> }

/** Why an issue was stopped by itself. */
export const stopReasons = ['credentials', 'insecure', 'senderRefused', 'refusesEveryone'] as const

export type StopReason = (typeof stopReasons)[number]
