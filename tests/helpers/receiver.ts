import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Call = { path: string; headers: IncomingHttpHeaders; body: string; event: Event }

type Event = { type: string; timestamp: string; data: Record<string, string | null> }

/** How a receiver answers, which may be not at all. */
export type Behaviour = (response: ServerResponse) => void

/** A front end that is told of events: what it was sent, and how it behaves. */
export type Receiver = {
  url: string
  calls: Call[]
  behave: (behaviour: Behaviour) => void
  stop: () => Promise<void>
}

const wellBehaved: Behaviour = (response) => void response.writeHead(204).end()

export const startReceiver = async (): Promise<Receiver> => {
  let behaviour = wellBehaved
  const calls: Call[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    calls.push({ path: request.url ?? '', headers: request.headers, body, event: JSON.parse(body) })
    behaviour(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    // A name, so that it has to be resolved.
    url: `http://receiver.test:${port}/hook`,
    calls,
    behave: (next) => {
      behaviour = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A network in which every name leads to this machine, and this machine may be reached. */
export const thisMachine = {
  resolve: async () => ['127.0.0.1'],
  mayReach: (address: string) => address === '127.0.0.1',
  timeoutMs: 1000,
}
