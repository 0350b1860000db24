import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError, type CollectionBeforeOperationHook } from 'payload'
import type { User } from '../../src/payload-types'

const hash = promisify(pbkdf2)

// What Payload spends on checking a password.
const iterations = 600_000
const keyLength = 32

/**
 * A login with an address that nobody has, or whose account is locked, takes as long and says the same as one with a
 * wrong password. Throws AuthenticationError.
 */
export const tellNothingAtLogin: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'login') return
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  if (typeof email !== 'string' || typeof password !== 'string') return
  const user = await req.payload.db.findOne<Pick<User, 'id' | 'lockUntil'>>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const isLocked = user?.lockUntil != null && new Date(user.lockUntil) > new Date()
  if (user && !isLocked) return
  await hash(password, 'nobody', iterations, keyLength, 'sha256')
  throw new AuthenticationError(req.t)
}
