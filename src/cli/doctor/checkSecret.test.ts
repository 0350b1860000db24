import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkSecret } from './checkSecret'

const strong = '5c1f0a97e2d84b36a0f7c95d12e8b4739ad06e5f81c23b74'
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-secret-'))
})

const check = (secret?: string) =>
  checkSecret(readEnvWithout([], { DATA_DIR: folder, PAYLOAD_SECRET: secret }))
const keep = async (secret: string, mode: number) => {
  await writeFile(path.join(folder, 'secret'), secret)
  await chmod(path.join(folder, 'secret'), mode)
}

it('is kindly said to be made at the first start while there is none', async () => {
  const finding = await check()

  expect(finding.status).toBe('good')
  expect(finding.line).toContain('will be made')
})

it('is sound in a file that nobody else may read', async () => {
  await keep(strong, 0o600)

  expect((await check()).status).toBe('good')
})

it('is bad in a file that others may read', async () => {
  await keep(strong, 0o640)

  const finding = await check()

  expect(finding.status).toBe('bad')
  expect(finding.line).toContain('chmod 600')
})

it('is bad in a file that was emptied', async () => {
  await keep('', 0o600)

  expect((await check()).status).toBe('bad')
})

it('is bad when the variable repeats itself, and is not printed', async () => {
  const finding = await check('swordfish'.repeat(4))

  expect(finding.status).toBe('bad')
  expect(finding.line).not.toContain('swordfish')
})

it('is sound in the variable when chance made it', async () => {
  const finding = await check(strong)

  expect(finding.status).toBe('good')
  expect(finding.line).not.toContain(strong)
})
