import { afterAll, beforeAll } from '@jest/globals'
import { loginAs } from './people'
import { startTestPlatform, type TestPlatform } from './platform'
import { restAs } from './rest'

/** A platform for the whole of a test file, and REST as somebody who is logged in, and as a visitor. */
export const usePlatform = (
  role: 'owner' | 'editor',
  start: () => Promise<TestPlatform> = startTestPlatform,
) => {
  let platform: TestPlatform
  let headers: Record<string, string>

  beforeAll(async () => {
    platform = await start()
    headers = await loginAs(platform, role)
  })
  afterAll(() => platform.stop())

  return {
    platform: () => platform,
    headers: () => headers,
    staff: restAs(
      () => platform,
      () => headers,
    ),
    visitor: restAs(
      () => platform,
      () => ({}),
    ),
  }
}
