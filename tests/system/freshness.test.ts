import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { mongodbPackage, redisServer } from '../engines/engines.mjs'

const prove = async (...options: string[]) => {
  const child = spawn(process.execPath, ['scripts/prove-freshness.mjs', '--no-build', ...options], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', TEST_DATABASE_URL: process.env.TEST_DATABASE_URL },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(child, 'exit')
  return { code, output }
}

const hasMongodb = Boolean(process.env.TEST_DATABASE_URL || mongodbPackage)
const testIf = (isThere: boolean) => (isThere ? test : test.skip)

/** What a proof that failed has said, or nothing. */
const failureOf = async (proof: ReturnType<typeof prove>) => {
  const { code, output } = await proof
  return code === 0 ? null : output
}

describe('nobody gets what an acknowledged change has replaced, nor an answer that is half old', () => {
  test.each(['sqlite1', 'sqlite2'])('%s', async (name) => {
    expect(await failureOf(prove('--seconds=4', `--only=${name}`))).toBeNull()
  })

  testIf(hasMongodb)('mongodb2', async () => {
    expect(await failureOf(prove('--seconds=4', '--only=mongodb2'))).toBeNull()
  })

  testIf(redisServer !== null)('sqliteRedis2', async () => {
    expect(await failureOf(prove('--seconds=4', '--only=sqliteRedis2'))).toBeNull()
  })
})

describe('the same proof fails', () => {
  test.each([
    ['where changes go unnoticed', 'sqlite1'],
    ['where the changes of another process go unnoticed', 'sqlite2'],
  ])('%s', async (_, name) => {
    const { code, output } = await prove('--seconds=60', '--broken', `--only=${name}`)

    expect(code).toBe(1)
    expect(output).toMatch(/ shows [\w ]+, should show [\w ]+/)
  })
})

test('a wrong option is explained', async () => {
  const { code, output } = await prove('--only=oracle')

  expect(code).toBe(1)
  expect(output).toContain('There is no set-up oracle.')
})
