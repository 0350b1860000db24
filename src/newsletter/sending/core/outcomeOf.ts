import type { Attempt, StopReason } from './ports'

/**
 * What an attempt means. `unsent`: no recipient has to do with it; nothing was handed over. `stop`: it would go the
 * same way with everybody, until the owner mends it.
 */
export type Outcome =
  | { kind: 'accepted' | 'deferred' | 'rejected' | 'unknown'; code: number | null; text: string }
  | { kind: 'unsent'; stop: StopReason | null; text: string }

/** Only a reply, or a failure before the message was begun, may lead to another attempt by itself. */
export const outcomeOf = ({ stage, code, text }: Attempt): Outcome => {
  const isFinal = code !== null && code >= 500 && code < 600
  const unsent = (stop: StopReason | null): Outcome => ({ kind: 'unsent', stop, text })
  switch (stage) {
    case 'connect':
      return unsent(null)
    case 'secure':
      return unsent('insecure')
    case 'login':
      return unsent(isFinal ? 'credentials' : null)
    case 'sender':
      if (isFinal) return unsent('senderRefused')
      return code === closing ? unsent(null) : { kind: 'deferred', code, text }
    case 'recipient':
      return { kind: isFinal ? 'rejected' : 'deferred', code, text }
    case 'data':
      return { kind: kindOfReply(code), code, text }
  }
}

/** The server wants no more on this connection (RFC 5321 §3.8). */
const closing = 421

const kindOfReply = (code: number | null) => {
  if (code === null) return 'unknown'
  if (code >= 200 && code < 300) return 'accepted'
  if (code >= 400 && code < 500) return 'deferred'
  return code >= 500 && code < 600 ? 'rejected' : 'unknown'
}
