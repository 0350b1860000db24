import { afterAll, expect, test } from '@jest/globals'
import { login } from '../helpers/people'
import type { TestPlatform } from '../helpers/platform'

process.env.OWNER_EMAIL = 'owner@example.org'
process.env.OWNER_PASSWORD = 'a long enough password'

let platform: TestPlatform

afterAll(() => platform.stop())

test('OWNER_EMAIL and OWNER_PASSWORD make the first owner, who can log in', async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  platform = await startTestPlatform()

  const { response } = await login(platform.url, {
    email: 'owner@example.org',
    password: 'a long enough password',
  })

  expect(response.status).toBe(200)
  expect((await response.json()).user).toMatchObject({ role: 'owner' })
  expect(platform.notices.join()).not.toContain('a long enough password')
})
