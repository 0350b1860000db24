import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { builders, pictureFile } from '../helpers/builders'
import { login, theirPassword } from '../helpers/people'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

let server: StaffedServer
let editor: Record<string, string>
let id: string

beforeAll(async () => {
  server = await startStaffedServer()
  const { token } = await login(server.url, { email: emailOf('editor'), password: theirPassword })
  editor = { authorization: `JWT ${token}` }
  id = await server.add('faqs', builders.faqs('Does it hurt?'))
})

afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
const statusOf = ({ headers }: Response) => headers.get('cache-status')

const send = async (method: string, path: string, body: object) => {
  const response = await fetch(`${server.url}/api${path}`, {
    method,
    headers: { ...editor, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBeLessThan(300)
}

const question = async () => ((await (await get(`/api/faqs/${id}`)).json()) as { question?: string }).question

test('published content comes from memory from the second time on', async () => {
  const [first, second] = [await get('/api/faqs?limit=3'), await get('/api/faqs?limit=3&junk=1')]

  expect([first, second].map(statusOf)).toEqual(['Stillpoint; fwd=miss; stored', 'Stillpoint; hit'])
  expect(await second.text()).toBe(await first.text())
})

test('a front end that has the answer already is told so', async () => {
  const { headers } = await get('/api/faqs')

  expect((await get('/api/faqs', { 'if-none-match': String(headers.get('etag')) })).status).toBe(304)
})

describe('the request after a save gets what was saved', () => {
  const words = (text: string) => ({ question: text })

  test.each([
    ['a published change', () => send('PATCH', `/faqs/${id}`, words('One')), 'One'],
    [
      'a draft, which nobody sees',
      () => send('PATCH', `/faqs/${id}?draft=true`, { ...words('Draft'), _status: 'draft' }),
      'One',
    ],
    ['the draft published', () => send('PATCH', `/faqs/${id}`, { _status: 'published' }), 'Draft'],
    ['a change of many', () => send('PATCH', '/faqs?where[topic][equals]=about', words('Many')), 'Many'],
    ['unpublishing', () => send('PATCH', `/faqs/${id}`, { _status: 'draft' }), undefined],
    ['publishing again', () => send('PATCH', `/faqs/${id}`, { _status: 'published' }), 'Many'],
    ['the trash', () => send('PATCH', `/faqs/${id}`, { deletedAt: new Date().toISOString() }), undefined],
    [
      'a restore',
      () => send('PATCH', `/faqs/${id}?trash=true`, { deletedAt: null, _status: 'published' }),
      'Many',
    ],
  ])('%s', async (_, change, expected) => {
    await question()

    await change()

    expect(await question()).toBe(expected)
  })

  test('another file of a picture', async () => {
    const picture = await server.addPicture()
    const shown = async () => (await (await get(`/api/media/${picture}`)).json()).filename
    const { data, mimetype, name } = await pictureFile('other.png')
    const form = new FormData()
    form.append('file', new File([new Uint8Array(data)], name, { type: mimetype }))
    const before = await shown()

    await fetch(`${server.url}/api/media/${picture}`, { method: 'PATCH', headers: editor, body: form })

    expect([before, await shown()]).toEqual(['picture.png', 'other.png'])
  })

  test('through a relation as well', async () => {
    const service = await server.add('services', { ...builders.services('Calm'), slug: 'calm' })
    await send('PATCH', `/faqs/${id}`, { services: [service] })
    const joined = async () => await (await get(`/api/services/${service}?depth=1`)).text()
    expect(await joined()).toContain('Many')

    await send('PATCH', `/faqs/${id}`, words('Through the service'))

    expect(await joined()).toContain('Through the service')
  })

  test('in the list of changes as well', async () => {
    const changes = await get('/api/changes')
    const before = await changes.text()
    const again = await get('/api/changes')

    await send('PATCH', `/faqs/${id}`, words('Changed'))

    expect([statusOf(again), await again.text()]).toEqual(['Stillpoint; hit', before])
    expect(await (await get('/api/changes')).text()).not.toBe(before)
  })
})

describe('what one person asks for stays theirs', () => {
  test.each([
    ['a session', () => get('/api/faqs', editor)],
    ['a cookie', () => get('/api/faqs', { cookie: 'anything=1' })],
    ['a key', () => get('/api/faqs', { authorization: 'Bearer x' })],
    ['drafts', () => get('/api/faqs?draft=true')],
    ['an account', () => get('/api/users/me')],
  ])('%s', async (_, ask) => {
    await get('/api/faqs')

    const { headers } = await ask()

    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('cache-status')).toBe('Stillpoint; fwd=bypass')
  })

  test('and what staff see is never given to anyone', async () => {
    const draft = await server.add('faqs', { ...builders.faqs('Canary'), _status: 'draft' })
    expect(await (await get('/api/faqs?limit=100', editor)).text()).toContain('Canary')

    expect(await (await get('/api/faqs?limit=100')).text()).not.toContain('Canary')
    expect((await get(`/api/faqs/${draft}`)).status).toBe(404)
  })
})
