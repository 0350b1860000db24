import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import { login, theirPassword } from '../helpers/people'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer({ env: { SAMPLE_CONTENT: 'true' } })
})

afterAll(() => server.stop())

test('what has not changed is not sent again, and what has changed is seen at once', async () => {
  const statuses: number[] = []
  const client = createClient({
    url: server.url,
    fetch: async (address, init) => {
      const answer = await fetch(address, init)
      statuses.push(answer.status)
      return answer
    },
  })
  const read = async () => (await client.site()).brand.tagline

  const taglines = [await read(), await read()]
  await changeTagline('Time to listen')
  taglines.push(await read(), await read())

  const before = 'CranioSacral Therapy in Sacramento'
  expect(taglines).toEqual([before, before, 'Time to listen', 'Time to listen'])
  expect(statuses).toEqual([200, 304, 200, 304])
})

test('a key that is not known is an UnauthorizedError, not a reader without a key', async () => {
  const client = createClient({ url: server.url, key: 'stillpoint_nobody', preview: true })

  await expect(client.services.list()).rejects.toMatchObject({ name: 'UnauthorizedError' })
})

test('one message too many is a RateLimitedError that says how long to wait', async () => {
  const client = createClient({ url: server.url })
  const form = await client.forms.byTitle('Contact')
  const send = () => client.sendForm(form.id, { name: 'Ana', email: 'ana@example.org', message: 'Hello' })

  for (let count = 0; count < 10; count += 1) await send()

  await expect(send()).rejects.toMatchObject({ name: 'RateLimitedError', retryAfter: expect.any(Number) })
})

const changeTagline = async (tagline: string) => {
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const answer = await fetch(`${server.url}/api/globals/site`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ brand: { tagline } }),
  })
  expect(answer.status).toBe(200)
}
