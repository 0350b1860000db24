import type { IncomingMessage } from 'node:http'

type Listeners = { onText: (text: string) => void; onError: (error: unknown) => void }

/**
 * Reads a body of bounded length, and hands it on in the turn of the event loop in which its last piece comes, without
 * the promises of `node:stream/consumers`.
 */
export const readText = (req: IncomingMessage, { onText, onError }: Listeners): void => {
  const pieces: Buffer[] = []
  req.on('data', (piece: Buffer) => pieces.push(piece))
  req.on('end', () => onText(Buffer.concat(pieces).toString()))
  req.on('error', onError)
}
