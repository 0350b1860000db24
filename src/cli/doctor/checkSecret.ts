import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { bad, type Finding, good, warning } from './finding'
import { weaknessOf } from './weaknessOf'

/** Whether what sessions are signed with is long, made by chance and kept from others. */
export const checkSecret = async ({ PAYLOAD_SECRET, DATA_DIR }: Env): Promise<Finding> => {
  if (PAYLOAD_SECRET) return judge(PAYLOAD_SECRET, 'PAYLOAD_SECRET')
  const file = path.resolve(DATA_DIR, 'secret')
  const mode = await modeOf(file)
  if (mode === null) return good('The secret will be made when Stillpoint starts for the first time.')
  if (mode & 0o077) return bad(`Other accounts may read the secret. Run: chmod 600 ${file}`)
  return judge((await readFile(file, 'utf8')).trim(), `The secret in ${file}`)
}

const judge = (secret: string, where: string): Finding => {
  const weakness = weaknessOf(secret)
  if (!weakness) return good(`${where} is strong.`)
  const line = `${where} ${weakness.words}; make a new one with: openssl rand -hex 32 (everybody has to log in again).`
  return weakness.isGrave ? bad(line) : warning(line)
}

const modeOf = async (file: string): Promise<number | null> => {
  try {
    return (await stat(file)).mode
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
