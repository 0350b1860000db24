import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '../env'
import { dataDirectory } from './directories'
import { secretFiles } from './secretFiles'

/** Reads the secret of a file, made with mode 0600 the first time. Two processes at once end with the same one. */
export const secretFrom = (file: string): string => {
  const known = read(file)
  if (known) return known
  // An empty file is what a power cut may leave of one that was just made.
  if (known === '') rmSync(file)
  const draft = `${file}.${process.pid}`
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const isBuilding = env.NEXT_PHASE === 'phase-production-build'
const files = secretFiles(dataDirectory)

/** What sessions and codes are signed with. A build gets one that is thrown away, so that no image carries it. */
export const secret = isBuilding
  ? randomBytes(32).toString('hex')
  : (env.PAYLOAD_SECRET ?? secretFrom(files.current))

/** The secret before, while there is still something that it sealed. */
export const previousSecret = env.PAYLOAD_SECRET
  ? env.PAYLOAD_SECRET_PREVIOUS
  : (read(files.previous) ?? undefined)
