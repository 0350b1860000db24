const endOfHead = Buffer.from('\r\n\r\n')
const lastChunk = '\r\n0\r\n\r\n'

/**
 * Reads the answers of one connection (RFC 9112 §6), one after the other, in whatever pieces they come. Gives the
 * status with the last piece of each, and null before. Its chunked bodies are JSON, which holds no bare line breaks.
 */
export const createAnswerReader = () => {
  let pending = Buffer.alloc(0)
  let status = 0
  let isLast = null

  const readHead = (piece) => {
    const bytes = pending.length > 0 ? Buffer.concat([pending, piece]) : piece
    const end = bytes.indexOf(endOfHead)
    // The bytes of a piece are overwritten by the next one.
    pending = end < 0 ? Buffer.from(bytes) : Buffer.alloc(0)
    if (end < 0) return null
    const head = bytes.latin1Slice(0, end)
    status = Number(head.slice(9, 12))
    isLast = hasNoBody(status) ? byLength(0) : framingOf(head)
    return bytes.subarray(end + endOfHead.length)
  }

  return (piece) => {
    const body = isLast ? piece : readHead(piece)
    if (body === null || !isLast(body)) return null
    isLast = null
    return status
  }
}

// RFC 9110 §6.4.1: 304 may say the length of what it leaves out.
const hasNoBody = (status) => status === 204 || status === 304

const framingOf = (head) => {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)
  if (length) return byLength(Number(length[1]))
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return byChunks()
  throw new Error('An answer said neither how long it is nor that it comes in chunks.')
}

const byLength = (length) => {
  let left = length
  return (bytes) => {
    left -= bytes.length
    return left <= 0
  }
}

const byChunks = () => {
  let tail = '\r\n'
  return (bytes) => {
    tail = (tail + bytes.latin1Slice(Math.max(0, bytes.length - lastChunk.length))).slice(-lastChunk.length)
    return tail === lastChunk
  }
}
