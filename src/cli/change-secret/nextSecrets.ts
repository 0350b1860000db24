import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

type Files = { current: string; previous: string }

/**
 * The new secret and the one before, from files that are there from now on; null where there is no secret yet. A change
 * that was cut off is gone on with: at every point the files hold what opens everything.
 */
export const nextSecrets = ({ current, previous }: Files): [string, string] | null => {
  const secret = read(current)
  if (!secret) return null
  const before = read(previous)
  if (before && before !== secret) return [secret, before]
  const next = randomBytes(32).toString('hex')
  write(previous, secret)
  write(current, next)
  return [next, secret]
}

const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

const write = (file: string, secret: string) => {
  writeFileSync(`${file}.part`, secret, { mode: 0o600, flush: true })
  renameSync(`${file}.part`, file)
}
