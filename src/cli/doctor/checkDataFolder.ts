import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { type Finding, warning } from './finding'
import { lookAtFolder } from './lookAtFolder'

/** Whether the folder of the database, the secret and the emails can be written, has room, and is kept from others. */
export const checkDataFolder = async ({ DATA_DIR }: Env): Promise<Finding> => {
  const folder = path.resolve(DATA_DIR)
  const { finding, isThere } = await lookAtFolder({ folder, name: 'data', variable: 'DATA_DIR' })
  if (finding.status !== 'good' || !isThere) return finding
  const { mode } = await stat(folder)
  return mode & 0o077
    ? warning(`Other accounts of this machine may look into the data folder. Run: chmod 700 ${folder}`)
    : finding
}
