import http, { type IncomingMessage } from 'node:http'
import { connect } from './connect'
import { orFail } from './DeliveryFailed'
import type { Network } from './network'

const mostBytes = 1024
const mostHeaderBytes = 16_384

/** `text`: the first 1 kB of its body. */
type Answer = { status: number; text: string; retryAfter: string | undefined }

type Options = {
  url: URL
  headers: Record<string, string>
  body: string
  network: Network
  /** Ends the attempt, wherever it is. */
  signal: AbortSignal
}

/** Posts JSON and reads the beginning of the answer. Follows no redirect. Throws DeliveryFailed. */
export const post = async ({ url, headers, body, network, signal }: Options): Promise<Answer> => {
  const socket = await connect({ url, network, signal })
  try {
    const response = await orFail('dropped', () =>
      answerOf(
        http.request({
          createConnection: () => socket,
          method: 'POST',
          host: url.hostname,
          path: `${url.pathname}${url.search}`,
          headers: {
            host: url.host,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'Stillpoint-Webhooks',
            ...headers,
          },
          maxHeaderSize: mostHeaderBytes,
          signal,
        }),
        body,
      ),
    )
    return {
      status: response.statusCode ?? 0,
      text: await beginningOf(response),
      retryAfter: response.headers['retry-after'],
    }
  } finally {
    socket.destroy()
  }
}

const answerOf = (request: http.ClientRequest, body: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('error', reject)
    // A server may also switch protocols or hang up without an error.
    request.on('close', () => reject(new Error('The connection was closed.')))
    request.end(body)
  })

/** What comes after the status can be cut off or never end; what has come by then is enough. */
const beginningOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= mostBytes) break
    }
  } catch {}
  const text = Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they would spoil the log.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
}
