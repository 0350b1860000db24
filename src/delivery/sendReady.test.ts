import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { headOf } from './headOf'
import type { Ready } from './packet'
import { sendReady } from './sendReady'

const headers = ['Content-Type', 'application/json', 'ETag', '"a"']
const slow = '/slow'
const nothing = Buffer.alloc(0)
const id = '0123456789abcdef01234567'
const servers: Server[] = []
let ready: boolean[] = []

afterEach(() => {
  ready = []
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A body of some bytes above 127, which are one character each as latin1. */
const bodyOf = (size: number) => Buffer.alloc(size, 'añb', 'latin1')

const answerOf = (status: number, body: Buffer) =>
  status === 304 ? headers : [...headers, 'Content-Length', String(body.length)]

/** Sends an answer whose bytes are there already, where that is possible, and else as Node does it. */
const readily = (status: number, body: Buffer): RequestListener => {
  const sent: Ready = {
    status,
    head: headOf(status, answerOf(status, body)),
    body: status === 304 ? nothing : body,
  }
  return (req, res) => {
    const isSent = sendReady(res, sent, id)
    ready.push(isSent)
    if (!isSent) byTheBook(status, body)(req, res)
  }
}

const byTheBook =
  (status: number, body: Buffer): RequestListener =>
  (req, res) => {
    res.writeHead(status, [...answerOf(status, body), 'X-Request-Id', id])
    res.end(req.method === 'HEAD' || status === 304 ? undefined : body)
  }

/** What a server sends on one connection until that ends; the last request has to ask for it. */
const converse = async (listener: RequestListener, text: string, pieces = [text]) => {
  const server = createServer((req, res) => {
    if (req.url === slow) setTimeout(() => res.end('slow'), 30)
    else listener(req, res)
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const received: Buffer[] = []
  socket.on('data', (piece) => received.push(piece))
  for (const piece of pieces) socket.write(piece)
  await once(socket, 'end')
  socket.destroy()
  return Buffer.concat(received)
    .toString('latin1')
    .replace(/Date: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, 'Date: now')
}

const ask = (path: string, { method = 'GET', version = '1.1', more = '' } = {}) =>
  `${method} ${path} HTTP/${version}\r\nHost: a\r\n${more}\r\n`
const last = ask('/last', { more: 'Connection: close\r\n' })

const small = bodyOf(300)
const large = bodyOf(300_000)

describe('an answer whose bytes are there already is the same byte for byte as one that Node puts together', () => {
  test.each([
    ['GET', 200, small, ask('/'), [true, false]],
    ['GET of much', 200, large, ask('/'), [true, false]],
    ['304', 304, small, ask('/'), [true, false]],
    ['several requests at once', 200, small, ask('/').repeat(5), [true, false, false, false, false, false]],
    ['several of much at once', 200, large, ask('/').repeat(3), [true, false, false, false]],
    ['one behind another that takes its time', 200, small, ask(slow) + ask('/'), [false, false]],
    [
      'a body that nobody reads',
      200,
      small,
      `${ask('/', { more: 'Content-Length: 3\r\n' })}abc`,
      [true, false],
    ],
    [
      'a body of unknown length that nobody reads',
      200,
      small,
      `${ask('/', { more: 'Transfer-Encoding: chunked\r\n' })}3\r\nabc\r\n0\r\n\r\n`,
      [true, false],
    ],
    ['Expect: 100-continue', 200, small, ask('/', { more: 'Expect: 100-continue\r\n' }), [true, false]],
    [
      'HTTP/1.0 that keeps the connection',
      200,
      small,
      ask('/', { version: '1.0', more: 'Connection: keep-alive\r\n' }),
      [false, false],
    ],
  ] as const)('%s', async (_name, status, body, asking, isReady) => {
    const text = await converse(readily(status, body), asking + last)

    expect(text).toBe(await converse(byTheBook(status, body), asking + last))
    expect(ready).toEqual(isReady)
  })

  test('HTTP/1.0, which ends the connection', async () => {
    const asking = ask('/', { version: '1.0' })

    expect(await converse(readily(200, small), asking)).toBe(await converse(byTheBook(200, small), asking))
  })

  test('a request that comes in pieces', async () => {
    const pieces = [...(ask('/') + last)]

    expect(await converse(readily(200, small), '', pieces)).toBe(
      await converse(byTheBook(200, small), ask('/') + last),
    )
  })
})

test('the connection is kept for as long as the server says', async () => {
  const listener = readily(200, small)
  const text = await converse((req, res) => {
    Object.assign(res, { _keepAliveTimeout: 9000 })
    listener(req, res)
  }, ask('/') + last)

  expect(text).toContain('Keep-Alive: timeout=9\r\n')
})

test('an answer on its way to somebody slow keeps its own id while others are answered', async () => {
  const sent: Ready = { status: 200, head: headOf(200, answerOf(200, small)), body: small }
  const before = Buffer.alloc(20_000_000, 'x')
  const server = createServer((req, res) => {
    if (req.url === slow) res.socket?.write(before)
    ready.push(sendReady(res, sent, String(req.headers.id)))
    if (req.url !== slow) reader.resume()
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const reader = connect(port, '127.0.0.1').pause()
  const received: Buffer[] = []
  let length = 0
  const whole = new Promise<void>((resolve) => {
    reader.on('data', (piece) => {
      received.push(piece.subarray(-1000))
      length += piece.length
      if (length > before.length + small.length + 150) resolve()
    })
  })

  reader.write(ask(slow, { more: `Id: ${'a'.repeat(24)}\r\n` }))
  await once(server, 'request')
  const other = await fetch(`http://127.0.0.1:${port}/`, { headers: { id: 'b'.repeat(24) } })
  await whole
  reader.destroy()

  expect(ready).toEqual([true, true])
  expect(other.headers.get('x-request-id')).toBe('b'.repeat(24))
  expect(Buffer.concat(received).toString('latin1')).toContain(`X-Request-Id: ${'a'.repeat(24)}\r\n`)
})

test.each([
  ['without a body is at its end at once', ask('/'), []],
  ['with a body is read to its end', `${ask('/', { more: 'Content-Length: 3\r\n' })}abc`, ['end']],
])('a request %s, and the next on its connection is answered', async (_name, asking, expected) => {
  const heard: string[] = []
  const listener = readily(304, small)
  const text = await converse((req, res) => {
    if (req.url === '/') req.once('end', () => heard.push('end'))
    listener(req, res)
  }, asking + last)

  expect(heard).toEqual(expected)
  expect(text.match(/^HTTP/gm)).toHaveLength(2)
})

test('a head that somebody has begun already is left alone', async () => {
  const text = await converse((_req, res) => {
    res.writeHead(204)
    ready.push(sendReady(res, { status: 200, head: headOf(200, headers), body: small }, id))
    res.end()
  }, last)

  expect(ready).toEqual([false])
  expect(text).toMatch(/^HTTP\/1.1 204 /)
})

test('what no header may hold is refused when the head is made', () => {
  expect(() => headOf(200, ['ETag', '"a"\r\nSet-Cookie: a=b'])).toThrow('Invalid character')
  expect(() => headOf(200, ['E Tag', 'a'])).toThrow('valid HTTP token')
})
