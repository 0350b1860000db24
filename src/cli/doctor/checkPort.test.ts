import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { checkPort } from './checkPort'

let server: Server

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const listenWith = async (answer: RequestListener): Promise<number> => {
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return (server.address() as AddressInfo).port
}

const answering = (status: number, body: unknown) =>
  listenWith((_req, res) => {
    res.statusCode = status
    res.end(JSON.stringify(body))
  })

it('is content with a free port', async () => {
  const PORT = await answering(200, {})
  await new Promise((resolve) => server.close(resolve))

  const finding = await checkPort({ PORT })

  expect(finding.status).toBe('good')
  expect(finding.line).toContain('free')
})

it('recognises Stillpoint, which is ready', async () => {
  const PORT = await answering(200, { status: 'ready', warnings: [] })

  expect(await checkPort({ PORT })).toEqual({
    status: 'good',
    line: `Stillpoint runs on port ${PORT} and is ready.`,
  })
})

it('passes on what Stillpoint warns of', async () => {
  const PORT = await answering(200, { status: 'ready', warnings: ['MongoDB runs without transactions.'] })

  const finding = await checkPort({ PORT })

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('without transactions')
})

it('says why Stillpoint is not ready', async () => {
  const PORT = await answering(503, {
    status: 'not ready',
    errors: [{ message: 'The database does not answer.' }],
  })

  const finding = await checkPort({ PORT })

  expect(finding.status).toBe('bad')
  expect(finding.line).toContain('The database does not answer.')
})

it.each([{ hello: 'world' }, null, 'text', []])(
  'says that another program has taken the port (%j)',
  async (body) => {
    const PORT = await answering(200, body)

    const finding = await checkPort({ PORT })

    expect(finding.status).toBe('bad')
    expect(finding.line).toContain('another program')
  },
)
