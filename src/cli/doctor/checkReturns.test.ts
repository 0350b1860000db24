import { mkdir, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkReturns } from './checkReturns'

const check = (folder: string) => checkReturns(readEnvWithout([], { RETURN_MAIL_DIR: folder }))

it('is content with a folder of emails that can be read and written, and silent where there is none', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-returns-'))
  await mkdir(path.join(folder, 'new'))

  expect(await check(folder)).toMatchObject([{ status: 'good' }])
  expect(await check('')).toEqual([])
})

it('finds fault with a folder that is not there', async () => {
  const [finding] = await check(path.join(os.tmpdir(), 'stillpoint-not-there'))

  expect(finding).toMatchObject({ status: 'bad', line: expect.stringContaining('ENOENT') })
})
