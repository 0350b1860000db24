import { chmod, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { readEnvWithout } from '../../envSchema'
import { checkDataFolder } from './checkDataFolder'

const folderWith = async (mode: number) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-data-'))
  await chmod(folder, mode)
  return readEnvWithout([], { DATA_DIR: folder })
}

it('is content with a data folder that only this account may enter', async () => {
  expect((await checkDataFolder(await folderWith(0o700))).line).toContain('can be written')
})

it('warns of a data folder that other accounts may look into', async () => {
  const finding = await checkDataFolder(await folderWith(0o755))

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('chmod 700')
})
