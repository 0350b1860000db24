import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setupCode } from '../../src/access/setupCode'
import { addUser, login, loginAs, theirPassword } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})

afterAll(() => platform.stop())

const post = (address: string, body: object, headers: Record<string, string> = {}) =>
  fetch(platform.url + address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const isLoggedIn = async (headers: Record<string, string>) => {
  const response = await fetch(`${platform.url}/api/users/me`, { headers })
  return (await response.json()).user !== null
}

const first = { name: 'Ana', email: 'ana@example.org', password: theirPassword }

test('the first visitor does not become the owner without the code that the server printed', async () => {
  const withoutCode = await post('/api/users/first-register', first)
  const withWrongCode = await post('/api/users/first-register', {
    ...first,
    setupCode: 'AAAA-BBBB-CCCC-DDDD',
  })

  expect(platform.notices.join()).toContain(setupCode(platform.payload.secret))
  expect([withoutCode.status, withWrongCode.status]).toEqual([400, 400])
  expect(await withWrongCode.json()).toMatchObject({
    errors: [{ data: { errors: [{ path: 'setupCode' }] } }],
  })
  expect((await platform.payload.count({ collection: 'users' })).totalDocs).toBe(0)
})

test('the code makes the first account an owner’s, once', async () => {
  const code = setupCode(platform.payload.secret).toLowerCase().replaceAll('-', ' ')
  const registered = await post('/api/users/first-register', { ...first, role: 'desk', setupCode: code })
  const second = await post('/api/users/first-register', {
    ...first,
    email: 'b@example.org',
    setupCode: code,
  })
  const created = await post('/api/users', { ...first, email: 'c@example.org', setupCode: code })

  expect(registered.status).toBe(200)
  expect((await registered.json()).user).toMatchObject({ email: first.email, role: 'owner' })
  expect([second.status, created.status]).toEqual([403, 403])
})

test('a password has twelve characters or more, wherever it is set', async () => {
  const owner = await loginAs(platform, 'owner')
  const { id } = await addUser(platform.payload, 'desk', 'short@example.org')
  const token = await platform.payload.forgotPassword({
    collection: 'users',
    data: { email: 'short@example.org' },
    disableEmail: true,
  })
  const password = 'elevenchars'

  const created = await post(
    '/api/users',
    { ...first, email: 'd@example.org', role: 'desk', password },
    owner,
  )
  const changed = await fetch(`${platform.url}/api/users/${id}`, {
    method: 'PATCH',
    headers: { ...owner, 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  })
  const reset = await post('/api/users/reset-password', { token, password })

  expect([created.status, changed.status, reset.status]).toEqual([400, 400, 400])
  expect(JSON.stringify(await changed.json())).toContain('12 characters or more')
})

test('five wrong passwords lock an account, without telling that there is one', async () => {
  const email = 'locked@example.org'
  await addUser(platform.payload, 'desk', email)
  for (let attempt = 0; attempt < 5; attempt += 1)
    await login(platform.url, { email, password: 'not the right password' })

  const { response } = await login(platform.url, { email, password: theirPassword })
  const unknown = await login(platform.url, { email: 'nobody@example.org', password: theirPassword })

  expect(response.status).toBe(401)
  expect(await response.text()).toBe(await unknown.response.text())
})

test('the token of a session comes in a cookie that scripts can’t read, and not in the answer', async () => {
  const email = 'cookie@example.org'
  await addUser(platform.payload, 'desk', email)

  const { response } = await login(platform.url, { email, password: theirPassword })

  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax/i)
  expect(await response.json()).not.toHaveProperty('token')
})

test('a session ends at logout', async () => {
  const headers = await loginAs(platform, 'desk', 'logout@example.org')
  const before = await isLoggedIn(headers)

  await post('/api/users/logout', {}, headers)

  expect([before, await isLoggedIn(headers)]).toEqual([true, false])
})

test('other sessions end when the password changes', async () => {
  const headers = await loginAs(platform, 'editor', 'change@example.org')
  const elsewhere = await login(platform.url, { email: 'change@example.org', password: theirPassword })
  const { user } = await (await fetch(`${platform.url}/api/users/me`, { headers })).json()

  await fetch(`${platform.url}/api/users/${user.id}`, {
    method: 'PATCH',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ password: 'another three calm words' }),
  })

  expect(await isLoggedIn({ authorization: `JWT ${elsewhere.token}` })).toBe(false)
})

test('sessions end when the password is reset', async () => {
  const email = 'reset@example.org'
  const headers = await loginAs(platform, 'editor', email)
  const token = await platform.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })

  const reset = await post('/api/users/reset-password', { token, password: 'another three calm words' })

  expect(reset.status).toBe(200)
  expect(await isLoggedIn(headers)).toBe(false)
})

test('sessions end when the account is switched off or deleted', async () => {
  const off = await loginAs(platform, 'editor', 'off@example.org')
  const gone = await loginAs(platform, 'editor', 'gone@example.org')
  const by = (email: string) => ({ collection: 'users' as const, where: { email: { equals: email } } })

  await platform.payload.update({ ...by('off@example.org'), data: { isDisabled: true } })
  await platform.payload.delete(by('gone@example.org'))
  const again = await login(platform.url, { email: 'off@example.org', password: theirPassword })

  expect([await isLoggedIn(off), await isLoggedIn(gone)]).toEqual([false, false])
  expect(again.response.status).toBe(401)
  expect(again.token).toBe('')
})

test('the last owner can be neither deleted, demoted nor switched off', async () => {
  const headers = await loginAs(platform, 'owner', 'last@example.org')
  const { user } = await (await fetch(`${platform.url}/api/users/me`, { headers })).json()
  await platform.payload.delete({
    collection: 'users',
    where: {
      and: [
        { role: { equals: 'owner' } },
        { email: { not_equals: first.email } },
        { id: { not_equals: user.id } },
      ],
    },
  })
  await platform.payload.delete({ collection: 'users', where: { email: { equals: first.email } } })
  const change = (data: object) =>
    fetch(`${platform.url}/api/users/${user.id}`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })

  const demoted = await change({ role: 'editor' })
  const disabled = await change({ isDisabled: true })
  const deleted = await fetch(`${platform.url}/api/users/${user.id}`, { method: 'DELETE', headers })

  expect([demoted.status, disabled.status, deleted.status]).toEqual([409, 409, 409])
  expect(JSON.stringify(await demoted.json())).toContain('Make somebody else an owner first')
})

test('a login with an unknown address takes as long as one with a wrong password', async () => {
  await addUser(platform.payload, 'desk', 'known@example.org')
  const timeOf = async (email: string) => {
    const start = performance.now()
    await login(platform.url, { email, password: 'not the right password' })
    return performance.now() - start
  }
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 4; round += 1) {
    known.push(await timeOf('known@example.org'))
    unknown.push(await timeOf(`nobody-${round}@example.org`))
  }

  // Without the balance the unknown address answers some twenty times faster.
  expect(median(unknown) / median(known)).toBeGreaterThan(0.5)
})

test('asking for a new password tells nobody whether an address has an account', async () => {
  await addUser(platform.payload, 'desk', 'forgetful@example.org')
  const known = await post(
    '/api/users/forgot-password',
    { email: 'forgetful@example.org' },
    { host: 'evil.example' },
  )
  const unknown = await post('/api/users/forgot-password', { email: 'nobody@example.org' })
  const folder = path.join(process.env.DATA_DIR ?? '', 'mails')
  const mails = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
  while ((await mails()).length === 0) await new Promise((resolve) => setImmediate(resolve))
  const [name] = await mails()
  const mail = await readFile(path.join(folder, String(name)), 'utf8')

  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()])
  expect(mail).toContain('forgetful@example.org')
  expect(mail).toContain('http://localhost:3000/admin/reset/')
  expect(mail).not.toContain('evil.example')
})

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
