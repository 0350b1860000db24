import type { ServerResponse } from 'node:http'
import { httpDate } from './httpDate'

/** An answer as it goes over the wire (RFC 9112 §2.1), but for what differs from one request to the next. */
type Ready = {
  status: number
  /** The status line and the headers of every such answer, each with its line break. Without Date and Connection. */
  head: string
  /** Undefined where none is sent. A string holds a byte in each character. */
  body: Buffer | string | undefined
}

/** What Node's ServerResponse keeps for itself, in each version from 20 on. */
type Inside = { _header?: string | null; _keepAliveTimeout?: number }

/**
 * Sends an answer whose head is text already, and `headers`, the lines of this one answer. `writeHead` would check and
 * join every header anew, which costs more than all else that a stored answer costs. Sends nothing and says so, for
 * `writeHead` to be called, unless the exchange is of the usual kind: HTTP/1.1 on a connection that goes on.
 */
export const sendReady = (
  res: ServerResponse & Inside,
  { status, head, body }: Ready,
  headers: string,
): boolean => {
  const isUsual = res.shouldKeepAlive && res.useChunkedEncodingByDefault && res.sendDate
  // Of a ServerResponse that were built otherwise, this would not be null.
  if (!isUsual || res._header !== null) return false
  const whole = `${head}${headers}Date: ${httpDate()}\r\n${keptAlive(res._keepAliveTimeout)}\r\n`
  res.statusCode = status
  if (typeof body === 'string') {
    res._header = whole + body
    res.end()
  } else {
    res._header = whole
    res.end(body)
  }
  return true
}

let saidFor: number | undefined
let said = 'Connection: keep-alive\r\n'

const keptAlive = (timeoutMs: number | undefined): string => {
  if (timeoutMs !== saidFor) {
    saidFor = timeoutMs
    const seconds = Math.floor((timeoutMs ?? 0) / 1000)
    said = `Connection: keep-alive\r\n${timeoutMs ? `Keep-Alive: timeout=${seconds}\r\n` : ''}`
  }
  return said
}
