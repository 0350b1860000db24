import { describe, expect, test } from '@jest/globals'
import { hasMongodb, redisServer } from '../engines/engines.mjs'
import { failureOf, runProof } from '../helpers/proof'

const prove = (...options: string[]) => runProof('prove-freshness.mjs', ...options)

const testIf = (isThere: boolean) => (isThere ? test : test.skip)

describe('nobody gets what an acknowledged change has replaced, nor an answer that is half old', () => {
  test.each(['sqlite1', 'sqlite2'])('%s', async (name) => {
    expect(await failureOf(prove('--seconds=6', `--only=${name}`))).toBeNull()
  })

  testIf(hasMongodb())('mongodb2', async () => {
    expect(await failureOf(prove('--seconds=6', '--only=mongodb2'))).toBeNull()
  })

  testIf(redisServer !== null)('sqliteRedis2', async () => {
    expect(await failureOf(prove('--seconds=6', '--only=sqliteRedis2'))).toBeNull()
  })
})

describe('the same proof fails', () => {
  test.each([
    ['where changes go unnoticed', 'sqlite1'],
    ['where the changes of another process go unnoticed', 'sqlite2'],
  ])('%s', async (_, name) => {
    const { code, output } = await prove('--seconds=60', '--broken', `--only=${name}`)

    expect(code).toBe(1)
    expect(output).toMatch(/ shows (\d+|nothing)( and \d+)*, should show (\d+|nothing)/)
  })
})

test('a wrong option is explained', async () => {
  const { code, output } = await prove('--only=oracle')

  expect(code).toBe(1)
  expect(output).toContain('There is no set-up oracle.')
})
