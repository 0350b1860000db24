import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { builders, paragraph } from '../helpers/builders'
import { login, theirPassword } from '../helpers/people'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

let server: StaffedServer
let authorization: string
let page: string

beforeAll(async () => {
  server = await startStaffedServer()
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  authorization = `JWT ${token}`
  page = await server.add('pages', { ...builders.pages('Welcome'), slug: 'welcome' })
})

afterAll(() => server.stop())

const send = (method: string, path: string, body: object) =>
  fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify(body),
  })

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers, redirect: 'manual' })

const statusOf = ({ headers }: Response) => headers.get('cache-status')

test('a page is made once and then given from memory, whatever hangs on its address', async () => {
  await get('/welcome')
  const again = await get('/welcome?utm_source=letter')

  expect(statusOf(again)).toBe('Stillpoint; hit')
  expect(again.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(again.headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
  expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(again.headers.get('content-security-policy')).not.toContain('nonce')
})

test('who has the page already is answered 304', async () => {
  const etag = (await get('/welcome')).headers.get('etag') ?? ''

  expect((await get('/welcome', { 'if-none-match': etag })).status).toBe(304)
})

test('a change is on the site with the next request after the save was answered', async () => {
  for (const text of ['first', 'second', 'third', 'fourth', 'fifth']) {
    await get('/welcome')
    const blocks = [{ blockType: 'richText', content: paragraph(`The ${text} text`) }]
    await send('PATCH', `/api/pages/${page}`, { blocks, _status: 'published' })

    expect(await (await get('/welcome')).text()).toContain(`The ${text} text`)
  }
})

test('a change of the practice’s name is on every page at once', async () => {
  await get('/welcome')
  await send('POST', '/api/globals/site', { brand: { name: 'Quiet Waters' }, _status: 'published' })

  expect(await (await get('/welcome')).text()).toContain('Quiet Waters')
  expect(await (await get('/es/questions')).text()).toContain('Quiet Waters')
})

test('the owner’s color is on every page, in a shade that can be read', async () => {
  const brand = { name: 'Quiet Waters', accentColor: '#ffee00' }
  await send('POST', '/api/globals/site', { brand, _status: 'published' })

  const text = await (await get('/welcome')).text()

  expect(text).toMatch(/:root\{--accent:#[0-9a-f]{6};--tint:#[0-9a-f]{6}\}/)
  expect(text).not.toContain('--accent:#ffee00;--tint:#f')
})

test('a color that is none is refused with a note', async () => {
  const brand = { name: 'Quiet Waters', accentColor: 'red;}' }

  const response = await send('POST', '/api/globals/site', { brand, _status: 'published' })

  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json())).toContain('Write a color like #2f6b62')
})

test('what is not there is asked for each time, and never stored', async () => {
  await get('/nowhere')
  const again = await get('/nowhere')

  expect(again.status).toBe(404)
  expect(again.headers.get('cache-control')).toBe('no-store')
  expect(statusOf(again)).toBe('Stillpoint; fwd=miss')
})

test('what was just published under an address that was missing is there', async () => {
  await get('/arrived')
  await server.add('pages', { ...builders.pages('Arrived'), slug: 'arrived' })

  expect((await get('/arrived')).status).toBe(200)
})
