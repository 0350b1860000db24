import { createServer, type RequestListener, type Server } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { receiverCertificate } from '../../tests/helpers/receiverCertificate'
import { type Network, publicInternet } from './network'
import { post } from './post'

let calls: string[]
let servers: Server[]

beforeEach(() => {
  calls = []
  servers = []
})

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const listener: RequestListener = (request, response) => {
  calls.push(`${request.method} ${request.headers.host}${request.url}`)
  response.end('ok')
}

const listen = async (server: Server): Promise<number> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const local: Network = {
  resolve: async () => ['127.0.0.1'],
  mayReach: (address) => address === '127.0.0.1',
  timeoutMs: 1000,
}

const send = (url: string, network: Network) =>
  post({
    url: new URL(url),
    headers: {},
    body: '{}',
    network,
    signal: AbortSignal.timeout(network.timeoutMs),
  })

test('a name is resolved once, and what it means later is of no interest', async () => {
  const port = await listen(createServer(listener))
  const answers = [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254']]
  let asked = 0
  const resolve = async () => answers[asked++] ?? []

  const answer = await send(`http://rebinding.test:${port}/hook?a=1`, { ...local, resolve })

  expect(answer).toMatchObject({ status: 200, text: 'ok' })
  expect(asked).toBe(1)
  expect(calls).toEqual([`POST rebinding.test:${port}/hook?a=1`])
})

test('one private address among the addresses of a name is one too many', async () => {
  const port = await listen(createServer(listener))
  const resolve = async () => ['127.0.0.1', '10.0.0.1']

  await expect(send(`http://mixed.test:${port}/`, { ...local, resolve })).rejects.toMatchObject({
    problem: 'private',
  })
  expect(calls).toEqual([])
})

test('nothing is sent when the other end is not where it should be', async () => {
  const port = await listen(createServer(listener))
  let looks = 0
  const mayReach = () => ++looks === 1

  await expect(send(`http://receiver.test:${port}/`, { ...local, mayReach })).rejects.toMatchObject({
    problem: 'private',
  })
  expect(looks).toBe(2)
  expect(calls).toEqual([])
})

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
  'in service, %s is never sent anything',
  async (host) => {
    const port = await listen(createServer(listener))

    await expect(send(`http://${host}:${port}/`, publicInternet)).rejects.toMatchObject({
      problem: 'private',
    })
    expect(calls).toEqual([])
  },
)

test.each<[string, Network['resolve']]>([
  ['means nothing', async () => []],
  ['is unknown', () => Promise.reject(new Error('ENOTFOUND'))],
])('a name that %s is said to be the problem', async (_what, resolve) => {
  await expect(send('http://unknown.test/', { ...local, resolve })).rejects.toMatchObject({ problem: 'name' })
})

test('a name server that never answers is not waited for', async () => {
  const resolve = () => new Promise<string[]>(() => {})

  await expect(send('http://slow.test/', { ...local, resolve, timeoutMs: 50 })).rejects.toMatchObject({
    problem: 'name',
  })
})

test('over TLS, the name in the certificate counts', async () => {
  const port = await listen(https.createServer(receiverCertificate, listener))
  const trusting = { ...local, ca: receiverCertificate.cert }

  expect(await send(`https://receiver.test:${port}/`, trusting)).toMatchObject({ status: 200 })
  await expect(send(`https://other.test:${port}/`, trusting)).rejects.toMatchObject({ problem: 'insecure' })
  await expect(send(`https://127.0.0.1:${port}/`, trusting)).rejects.toMatchObject({ problem: 'insecure' })
  expect(calls).toEqual([`POST receiver.test:${port}/`])
})

test('a certificate that nobody vouches for is not trusted', async () => {
  const port = await listen(https.createServer(receiverCertificate, listener))

  await expect(send(`https://receiver.test:${port}/`, local)).rejects.toMatchObject({ problem: 'insecure' })
  expect(calls).toEqual([])
})

test('a server that speaks no TLS is not spoken to without it', async () => {
  const port = await listen(createServer(listener))

  await expect(send(`https://receiver.test:${port}/`, local)).rejects.toMatchObject({ problem: 'insecure' })
  expect(calls).toEqual([])
})
