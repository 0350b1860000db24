import type { Lock } from './seal'
import { previousSecret, secret } from './secret'

/** The lock of this installation for a purpose. */
export const lockFor = (purpose: string): Lock => ({
  secrets: previousSecret ? [secret, previousSecret] : [secret],
  purpose,
})
