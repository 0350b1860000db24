import type { IncomingMessage, ServerResponse } from 'node:http'
import { httpDate } from './httpDate'
import { address, fits, headWith, pack, type Ready, renew } from './packet'

/** What Node's ServerResponse keeps for itself, in each version from 20 on. */
type Inside = { _header?: string | null; _headerSent?: boolean; _keepAliveTimeout?: number }

/**
 * Sends an answer as one piece of bytes that is there already. `writeHead` would check and join every header anew, and
 * `end` would send head and body in two pieces, which costs more than all else that a stored answer costs. Sends
 * nothing and says so, for `writeHead` to be called, unless the exchange is of the usual kind: HTTP/1.1 on a connection
 * that goes on, and whose turn it is.
 */
export const sendReady = (res: ServerResponse & Inside, ready: Ready, id: string): boolean => {
  const { req, socket } = res
  const isUsual = res.shouldKeepAlive && res.useChunkedEncodingByDefault && res.sendDate
  // Of a ServerResponse that were built otherwise, these would be something else.
  const isBlank = res._header === null && res._headerSent === false
  if (!isUsual || !isBlank || !socket?.writable || !fits(id)) return false
  closeUnread(req)
  const timeoutMs = res._keepAliveTimeout
  res.statusCode = ready.status
  if (ready.body.length === 0) {
    // As text, Node ends it with one turn of the event loop less.
    res._header = headWith(ready, { id, date: httpDate(), timeoutMs })
    res.end()
    return true
  }
  const packet = ready.packet && ready.packet.timeoutMs === timeoutMs ? ready.packet : pack(ready, timeoutMs)
  address(packet, { id, date: httpDate() })
  res._header = ready.head
  res._headerSent = true
  socket.write(packet.bytes)
  if (socket.writableLength > 0) renew(ready, packet)
  res.end()
  return true
}

/** What Node's IncomingMessage and its stream keep for themselves. */
type Unread = {
  _dumped?: boolean
  _readableState?: Record<'ended' | 'endEmitted' | 'closed' | 'closeEmitted' | 'destroyed', boolean>
}

/**
 * Has a request without a body not be read to an end that is there already, which costs three ticks and what they run.
 * Node does the same where it is asked for `optimizeEmptyRequests`, from 24.12 on.
 */
const closeUnread = (req: IncomingMessage & Unread): void => {
  const { headers, _readableState: state } = req
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
  if (hasBody || !state || req._dumped !== false) return
  req._dumped = true
  state.ended = true
  state.endEmitted = true
  state.closed = true
  state.closeEmitted = true
  state.destroyed = true
}
