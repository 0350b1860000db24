import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createDelivery } from './index'
import { revisionState as state } from './revision/state'

/** What the platform would answer, and how often it was asked. */
let content: string
let asked: string[]
/** The headers of visitors that reached the platform. */
let passedOn: string[]
let isHeld: boolean
let answering: () => Promise<void>
let shared: { revision: number; committing: number }
let endOfDay: string
let server: Server
let url: string
let told: { id: string; status: number }[]
const problems: unknown[] = []

beforeEach(async () => {
  content = 'a'.repeat(3000)
  asked = []
  passedOn = []
  told = []
  answering = async () => {}
  isHeld = false
  shared = { revision: 0, committing: 0 }
  state.leaseEnds = Number.POSITIVE_INFINITY
  state.committing = 0
  const delivery = createDelivery({
    source: () => ({
      rules: { collections: ['services'], globals: [], endpoints: [] },
      look: async () => shared,
      hold: async () => {
        isHeld = true
      },
      answer: async (request) => {
        const body = request.method === 'POST' ? await request.text() : ''
        asked.push(new URL(request.url).pathname + new URL(request.url).search + body)
        passedOn.push(new URL(request.url).host, ...[...request.headers].flat())
        const now = content
        await answering()
        if (request.url.endsWith('/missing')) return Response.json({ errors: [] }, { status: 404 })
        return Response.json({ now })
      },
    }),
    headers: ['X-Content-Type-Options', 'nosniff'],
    pages: {
      keyOf: (address) => /^\/(page|moved|today)\b/.exec(address)?.[0],
      headers: ['Content-Security-Policy', "default-src 'none'"],
      answer: async (request) => {
        const { pathname } = new URL(request.url)
        asked.push(pathname)
        passedOn.push(new URL(request.url).host, ...[...request.headers].flat())
        if (pathname === '/moved') return new Response(null, { status: 308, headers: { Location: '/page' } })
        return new Response(content, {
          headers: { 'Content-Type': 'text/html', ...(pathname === '/today' ? { Expires: endOfDay } : {}) },
        })
      },
    },
    otherwise: (_req, res) => res.end('otherwise'),
    mostBytes: 1024 * 1024,
    onGiven: (_req, given) => told.push(given),
    onError: (_res, { error }) => problems.push(error),
  })
  server = createServer(delivery)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => {
  state.leaseEnds = 0
  server.closeAllConnections()
  server.close()
  expect(problems).toEqual([])
})

const get = (path = '/api/services', headers: Record<string, string> = {}) => fetch(url + path, { headers })
const post = (body: object) =>
  fetch(`${url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const statusOf = ({ headers }: Response) => headers.get('cache-status')
const nowOf = async (response: Response) => ((await response.json()) as { now: string }).now

/** As the platform announces a change. */
const change = (to: string) => {
  content = to
  state.revision += 1
}

describe('an answer', () => {
  test('is asked of the platform once, and the next one comes from memory', async () => {
    const [first, second] = [await get(), await get('/api/services?utm_source=letter')]

    expect([statusOf(first), statusOf(second)]).toEqual(['Stillpoint; fwd=miss; stored', 'Stillpoint; hit'])
    expect(await second.text()).toBe(await first.text())
    expect(asked).toEqual(['/api/services'])
  })

  test.each(['/api/services', '/page'])(
    'is the same for all, whatever headers the first to ask for %s made up',
    async (path) => {
      const forged = {
        ...{ host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
        ...{
          'accept-language': 'xx-evil',
          accept: 'evil/json',
          'user-agent': 'evil',
          origin: 'https://evil',
        },
        ...{ range: 'bytes=0-1', 'accept-encoding': 'identity' },
      }

      const first = await rawGet(path, forged)
      const plain = await get(path)

      expect(first.body.toString()).toBe(await plain.text())
      expect(statusOf(plain)).toBe('Stillpoint; hit')
      expect(asked).toEqual([path])
      expect(passedOn.filter((header) => header.includes('evil'))).toEqual([])
    },
  )

  test('is made once for all who ask at the same time', async () => {
    answering = () => new Promise((resolve) => setTimeout(resolve, 50))

    const answers = await Promise.all(Array.from({ length: 20 }, () => get()))

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(asked).toHaveLength(1)
  })

  test('carries what caches and browsers have to know', async () => {
    const { headers } = await get()

    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('vary')).toContain('Accept-Encoding')
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('has an id of its own, by which it is told of', async () => {
    const answers = [await get(), await get(), await get('/api/services/missing')]

    const ids = answers.map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(3)
    expect(told).toMatchObject(answers.map(({ status }, index) => ({ status, id: ids[index] })))
  })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['identity', (body: Buffer) => body],
  ])('comes as %s to whom wants it, each with an ETag of its own', async (encoding, decode) => {
    const raw = await rawGet('/api/services', { 'accept-encoding': encoding })
    const again = await get('/api/services', { 'accept-encoding': encoding, 'if-none-match': raw.etag })
    const foreign = await get('/api/services', { 'accept-encoding': 'deflate', 'if-none-match': raw.etag })

    expect(JSON.parse(decode(raw.body).toString())).toEqual({ now: content })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(raw.etag)
    expect(again.headers.get('content-length')).toBeNull()
    expect(foreign.status).toBe(encoding === 'identity' ? 304 : 200)
  })

  test('to HEAD has the headers and no body', async () => {
    const { headers } = await get()
    const head = await fetch(`${url}/api/services`, { method: 'HEAD' })

    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(headers.get('etag'))
  })

  test('of 404 is not stored', async () => {
    const [first, second] = [await get('/api/services/missing'), await get('/api/services/missing')]

    expect([first.status, second.status]).toEqual([404, 404])
    expect(second.headers.get('cache-control')).toBe('no-store')
    expect(asked).toHaveLength(2)
  })
})

describe('after a change', () => {
  test('nobody gets the old answer', async () => {
    await get()
    change('new')

    const after = await get()

    expect(await nowOf(after)).toBe('new')
    expect(statusOf(after)).toBe('Stillpoint; fwd=miss; stored')
  })

  test('an answer that was begun before it is neither joined nor stored', async () => {
    let release = () => {}
    answering = () => new Promise((resolve) => (release = resolve))
    const begun = get()
    await reached(() => asked.length === 1)
    change('new')
    answering = async () => {}
    const after = await get()
    release()

    expect(await nowOf(after)).toBe('new')
    expect(await nowOf(await begun)).toBe('new')
    expect(await nowOf(await get())).toBe('new')
  })

  test.each([
    ['this process', () => (state.committing = 1), () => (state.committing = 0)],
    ['another process', () => (shared.committing = 1), () => (shared.committing = 0)],
  ])('an answer that was made while %s commits is made again', async (_, begin, end) => {
    begin()
    answering = async () => {
      if (asked.length === 2) end()
    }

    const answer = await get()

    expect(statusOf(answer)).toBe('Stillpoint; fwd=miss; stored')
    expect(asked.length).toBeGreaterThanOrEqual(3)
  })

  test('one by another process is noticed while an answer is made', async () => {
    answering = async () => {
      if (asked.length > 1) return
      content = 'new'
      shared.revision += 1
    }

    expect(await nowOf(await get())).toBe('new')
  })

  test('where they leave no moment for an answer, they are held back until it is made', async () => {
    answering = async () => {
      if (!isHeld) shared.revision += 1
    }

    expect(statusOf(await get())).toBe('Stillpoint; fwd=miss; stored')
  })

  test('nothing stored is given once the others no longer wait for this process', async () => {
    await get()
    state.leaseEnds = performance.now()
    content = 'new'

    expect(await nowOf(await get())).toBe('new')
  })
})

describe('what is not for everyone', () => {
  test.each([
    { cookie: 'payload-token=x' },
    { authorization: 'Bearer x' },
    { 'x-http-method-override': 'GET' },
    { 'x-payload-http-method-override': 'GET' },
  ])('%p is passed on', async (headers) => {
    await get()

    expect(await (await get('/api/services', headers)).text()).toBe('otherwise')
  })

  test.each(['/', '/admin', '/api/users', '/api/services?draft=true', '/api/graphql?query=mutation{a}'])(
    '%s is passed on',
    async (path) => {
      expect(await (await get(path)).text()).toBe('otherwise')
    },
  )
})

describe('a page of the website', () => {
  test('is stored like an answer, with its own headers', async () => {
    const [first, second] = [await get('/page'), await get('/page?utm_source=letter')]

    expect([statusOf(first), statusOf(second)]).toEqual(['Stillpoint; fwd=miss; stored', 'Stillpoint; hit'])
    expect(second.headers.get('content-security-policy')).toBe("default-src 'none'")
    expect(second.headers.get('x-content-type-options')).toBeNull()
    expect(asked).toEqual(['/page'])
  })

  test('is the same for who is logged in', async () => {
    await get('/page')

    expect(statusOf(await get('/page', { cookie: 'payload-token=x' }))).toBe('Stillpoint; hit')
  })

  test('is made again after a change', async () => {
    await get('/page')
    change('new')

    expect(await (await get('/page')).text()).toBe('new')
  })

  test('that has moved says where to, and is asked for each time', async () => {
    const answer = await fetch(`${url}/moved`, { redirect: 'manual' })
    await fetch(`${url}/moved`, { redirect: 'manual' })

    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/page'])
    expect(asked).toEqual(['/moved', '/moved'])
  })

  test('is given from memory until its day ends, and made anew then', async () => {
    endOfDay = new Date(Date.now() + 3_600_000).toUTCString()
    await get('/today')
    const before = statusOf(await get('/today'))
    endOfDay = new Date(Date.now() - 1000).toUTCString()
    change('the next day')
    await get('/today')

    expect(before).toBe('Stillpoint; hit')
    expect(statusOf(await get('/today'))).toBe('Stillpoint; fwd=miss; stored')
  })

  test('takes nothing that is sent', async () => {
    expect(await (await fetch(`${url}/page`, { method: 'POST' })).text()).toBe('otherwise')
  })
})

describe('GraphQL', () => {
  test('a query is stored like any other question', async () => {
    const [first, second] = [
      await post({ query: '{ Services { docs { id } } }' }),
      await post({ query: '{Services{docs{id}}}', variables: {} }),
    ]

    expect([statusOf(first), statusOf(second)]).toEqual(['Stillpoint; fwd=miss; stored', 'Stillpoint; hit'])
    expect(asked).toHaveLength(1)
  })

  test('by GET it is given from the same memory', async () => {
    await post({ query: '{ a }' })

    expect(statusOf(await get('/api/graphql?query={a}'))).toBe('Stillpoint; hit')
  })

  test('a mutation reaches the platform each time', async () => {
    const mutation = { query: 'mutation { createMessage { id } }' }
    const [first, second] = [await post(mutation), await post(mutation)]

    expect([first.headers.get('cache-control'), second.headers.get('cache-control')]).toEqual([
      'no-store',
      'no-store',
    ])
    expect(asked).toHaveLength(2)
  })
})

const rawGet = async (path: string, headers: Record<string, string>) => {
  const { request } = await import('node:http')
  return new Promise<{ etag: string; body: Buffer }>((resolve, reject) => {
    request(url + path, { headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () => resolve({ etag: String(res.headers.etag), body: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })
}

const reached = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}
