import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

type Result = { testResults: { name: string; assertionResults: { title: string; status: string }[] }[] }

const folder = mkdtempSync(path.join(os.tmpdir(), 'stillpoint-world-'))
const files = {
  // The longer one, which Jest takes first.
  'first.test.mjs': `
    globalThis[Symbol.for('stillpoint.kept')] = 'by the first file, which is the longer one of the two'
    test('nothing is wrong', () => {})
    `.padEnd(2000),
  'second.test.mjs': `
    const kept = globalThis[Symbol.for('stillpoint.kept')]
    test('nothing is kept', () => expect(kept).toBeUndefined())
    test('nobody catches this', async () => {
      Promise.reject(new Error('Nobody catches this'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    })`,
}
let outcomes: Record<string, string>

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  const config = {
    rootDir: folder,
    testEnvironment: path.resolve('tests/engines/sharedWorld.cjs'),
    testEnvironmentOptions: { customExportConditions: ['node'] },
    testMatch: ['**/*.test.mjs'],
    transform: {},
  }
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', '-i', `--config=${JSON.stringify(config)}`],
    {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
      },
    },
  )
  const { testResults }: Result = JSON.parse(String(stdout))
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  outcomes = Object.fromEntries(results.map(({ title, status }) => [title, status]))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a file finds nothing of the one before it, and what nobody catches fails it all the same', () => {
  expect(outcomes).toEqual({
    'nothing is wrong': 'passed',
    'nothing is kept': 'passed',
    'nobody catches this': 'failed',
  })
})
