import { hkdfSync } from 'node:crypto'
import { processWide } from '../../../lib/processWide'

type Keys = { root?: Buffer; derived: Map<string, Buffer> }

const shared = processWide('newsletter-key', (): Keys => ({ derived: new Map() }))

/** Keeps the key of the database at hand; the parts that Next bundles apart share it. */
export const keepRootKey = (root: Buffer): void => {
  shared.root = root
  shared.derived.clear()
}

/** The key for one purpose (HKDF, RFC 5869). Throws while the database has not been opened. */
export const keyFor = (purpose: string): Buffer => {
  if (!shared.root) throw new Error('The key of the newsletter has not been opened.')
  // Asked for with every mail of an issue.
  const known = shared.derived.get(purpose)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', shared.root, '', `stillpoint: ${purpose}`, 32))
  shared.derived.set(purpose, key)
  return key
}
