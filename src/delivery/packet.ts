/** An answer of HTTP/1.1 without what differs from one request to the next, each header with its line break. */
export type Ready = { status: number; head: string; body: Buffer; packet?: Packet }

/** The whole answer as it goes over the wire (RFC 9112 §2.1), with places for the id of the request and the date. */
export type Packet = {
  bytes: Buffer
  idAt: number
  dateAt: number
  date: string
  timeoutMs: number | undefined
}

/** Where every id is as long as this one. */
const anId = '0'.repeat(24)
const aDate = 'Thu, 01 Jan 1970 00:00:00 GMT'

/** Puts an answer together, for connections that are kept so long. From then on its body is a part of the packet. */
export const pack = (ready: Ready, timeoutMs: number | undefined): Packet => {
  const beforeId = `${ready.head}X-Request-Id: `
  const beforeDate = `${beforeId}${anId}\r\nDate: `
  const head = Buffer.from(headWith(ready, { id: anId, date: aDate, timeoutMs }), 'latin1')
  const bytes = Buffer.concat([head, ready.body])
  const packet = { bytes, idAt: beforeId.length, dateAt: beforeDate.length, date: aDate, timeoutMs }
  ready.body = bytes.subarray(head.length)
  ready.packet = packet
  return packet
}

/** The whole head as text. */
export const headWith = (
  { head }: Pick<Ready, 'head'>,
  { id, date, timeoutMs }: { id: string; date: string; timeoutMs: number | undefined },
): string => {
  const kept = timeoutMs ? `Keep-Alive: timeout=${Math.floor(timeoutMs / 1000)}\r\n` : ''
  return `${head}X-Request-Id: ${id}\r\nDate: ${date}\r\nConnection: keep-alive\r\n${kept}\r\n`
}

/** Writes id and date into their places. */
export const address = (packet: Packet, { id, date }: { id: string; date: string }): void => {
  packet.bytes.write(id, packet.idAt, 'latin1')
  if (packet.date === date) return
  packet.bytes.write(date, packet.dateAt, 'latin1')
  packet.date = date
}

/** Takes a copy for the next requests, where the bytes are still on their way to somebody. */
export const renew = (ready: Ready, packet: Packet): void => {
  const headLength = packet.bytes.length - ready.body.length
  packet.bytes = Buffer.from(packet.bytes)
  ready.body = packet.bytes.subarray(headLength)
}

/** Whether an id fits its place. */
export const fits = (id: string): boolean => id.length === anId.length
