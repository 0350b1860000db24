import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type ScriptedAnswer = {
  status?: number
  headers?: Record<string, string>
  /** Sent as JSON, or as it is if it is a string. */
  body?: unknown
  /** Leaves the request without an answer. */
  hangs?: boolean
}

type ReceivedRequest = {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
  at: number
}

/** A server that gives these answers one after the other, the last one for ever, and remembers what it was asked. */
export const startScriptedServer = async (...answers: ScriptedAnswer[]) => {
  const requests: ReceivedRequest[] = []
  const server = createServer(async (req, res) => {
    const { status = 200, headers = {}, body = {}, hangs } = answers[requests.length] ?? answers.at(-1) ?? {}
    const { method = '', url = '' } = req
    requests.push({ method, url, headers: req.headers, body: await text(req), at: Date.now() })
    if (hangs) return
    res.writeHead(status, { 'content-type': 'application/json', ...headers })
    res.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, stop }
}
