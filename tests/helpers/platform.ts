import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import * as restRoute from '../../src/app/(payload)/api/[...slug]/route'
import * as graphqlRoute from '../../src/app/(payload)/api/graphql/route'
import { type OpenedPlatform, openPlatform } from '../../src/startup/openPlatform'
import { keptOpen } from './keptOpen'

export type TestPlatform = Pick<OpenedPlatform, 'payload' | 'notices' | 'delivery'> & {
  url: string
  stop: () => Promise<void>
}

type Handler = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

// Next answers HEAD by GET.
const rest: Record<string, Handler> = { ...restRoute, HEAD: restRoute.GET }
const graphql: Record<string, Handler> = { ...graphqlRoute, HEAD: graphqlRoute.GET }

/** The real platform on a throw-away database, answering REST and GraphQL over HTTP as it does inside Next. */
export const startTestPlatform = async (): Promise<TestPlatform> => {
  const { close, ...opened } = await openPlatform()
  const server = createServer(keptOpen, (req, res) => void answerApi(req, res))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await close()
  }
  return { ...opened, url: `http://127.0.0.1:${port}`, stop }
}

/** Answers a request of `/api` as the routes do that Next calls. */
export const answerApi = async (req: IncomingMessage, res: ServerResponse) => {
  const url = new URL(req.url ?? '/', `http://${req.headers.host}`)
  const method = req.method ?? 'GET'
  const body = ['GET', 'HEAD'].includes(method) ? null : (Readable.toWeb(req) as ReadableStream)
  const headers = Object.entries(req.headers).map(([name, value]): [string, string] => [name, String(value)])
  const request = new Request(url, { method, headers, body, ...(body ? { duplex: 'half' } : {}) })
  const slug = url.pathname.replace(/^\/api\//, '').split('/')
  const route = url.pathname === '/api/graphql' ? graphql : rest
  const response = await route[method]?.(request, { params: Promise.resolve({ slug }) })
  res.writeHead(response?.status ?? 405, [...(response?.headers ?? [])].flat())
  res.end(response ? Buffer.from(await response.arrayBuffer()) : undefined)
}
