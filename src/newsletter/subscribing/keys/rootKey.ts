import { hkdfSync } from 'node:crypto'
import { processWide } from '../../../lib/processWide'

const shared = processWide('newsletter-key', (): { root?: Buffer } => ({}))

/** Keeps the key of the database at hand; the parts that Next bundles apart share it. */
export const keepRootKey = (root: Buffer): void => {
  shared.root = root
}

/** The key for one purpose (HKDF, RFC 5869). Throws while the database has not been opened. */
export const keyFor = (purpose: string): Buffer => {
  if (!shared.root) throw new Error('The key of the newsletter has not been opened.')
  return Buffer.from(hkdfSync('sha256', shared.root, '', `stillpoint: ${purpose}`, 32))
}
