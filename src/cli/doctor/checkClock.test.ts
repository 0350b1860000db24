import { mkdtemp, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkClock, judgeClock } from './checkClock'

const now = new Date('2027-03-01T10:00:00Z')
const seconds = (count: number) => new Date(now.getTime() + count * 1000)

it('is content with a clock that agrees with the database server', () => {
  expect(judgeClock({ now, serverTime: seconds(2) }).status).toBe('good')
})

it.each([20, -20])('warns when the database server is %i seconds apart', (apart) => {
  expect(judgeClock({ now, serverTime: seconds(apart) }).status).toBe('warning')
})

it.each([3600, -3600])(
  'refuses a clock that is an hour (%i seconds) apart from the database server',
  (apart) => {
    expect(judgeClock({ now, serverTime: seconds(apart) }).status).toBe('bad')
  },
)

it('refuses a clock that was reset to 1970', () => {
  expect(judgeClock({ now: new Date(0) }).status).toBe('bad')
})

it('finds a slow clock by a file that seems to come from tomorrow', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-clock-'))
  const tomorrow = new Date(Date.now() + 86_400_000)
  await writeFile(path.join(folder, 'stillpoint.sqlite'), '')
  await utimes(path.join(folder, 'stillpoint.sqlite'), tomorrow, tomorrow)

  const finding = await checkClock(readEnvWithout([], { DATA_DIR: folder }))

  expect(finding.status).toBe('bad')
  expect(finding.line).toContain('slow')
})

it('is content while there is nothing yet to compare with', async () => {
  const finding = await checkClock(
    readEnvWithout([], { DATA_DIR: path.join(os.tmpdir(), 'not-there-at-all') }),
  )

  expect(finding.status).toBe('good')
})
