import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildClient } from '../../scripts/build-client.mjs'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'

const run = promisify(execFile)

let platform: TestPlatform
let guide: string
let folder: string

beforeAll(async () => {
  const { startBehindFrontDoor } = await import('../helpers/frontDoor')
  platform = await startBehindFrontDoor()
  guide = await readFile('docs/front-end-guide.md', 'utf8')
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-guide-'))
  await buildClient(path.join(folder, 'node_modules/@stillpoint/client'))
})

afterAll(() => platform.stop())

test('each JavaScript example of the front-end guide prints what stands below it', async () => {
  const examples = [...guide.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)]
  const printed = []
  for (const [, code] of examples) {
    const program = String(code).replaceAll('http://localhost:3000', platform.url)
    printed.push(
      (await run(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })).stdout,
    )
  }

  expect(examples.length).toBe((guide.match(/```js\n/g) ?? []).length)
  expect(printed).toEqual(examples.map(([, , output]) => output))
})

test('each part of the React example that the front-end guide shows stands there', async () => {
  const parts = [...guide.matchAll(/```tsx? (\S+)\n(.*?)```/gs)]

  expect(parts.length).toBe(2)
  for (const [, file, code] of parts)
    expect(await readFile(path.join('examples/react-vite', String(file)), 'utf8')).toContain(code)
})

test('each GraphQL example of the front-end guide is answered without errors', async () => {
  const examples = [...guide.matchAll(/```graphql\n(.*?)```/gs)]
  const answers = await Promise.all(
    examples.map(async ([, query]) => {
      const response = await fetch(`${platform.url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.json()
    }),
  )

  expect(answers.length).toBeGreaterThan(1)
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).toContain('title')
  }
})

test('every address in the table of the front-end guide answers', async () => {
  const addresses = [...guide.matchAll(/\| `(\/api\/[^`]+)` +\|/g)].map(([, address]) => String(address))
  const statuses = await Promise.all(
    addresses.map(async (address) => (await fetch(platform.url + address)).status),
  )

  expect(addresses.length).toBeGreaterThan(9)
  expect(statuses).toEqual(addresses.map(() => 200))
})
