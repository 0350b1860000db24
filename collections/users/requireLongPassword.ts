import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

const shortest = 12

/** Throws ValidationError for a new password of under 12 characters (NIST SP 800-63B asks 8 at least, 15 alone). */
export const requireLongPassword: CollectionBeforeOperationHook<'users'> = ({ args, operation, req }) => {
  const data = 'data' in args ? (args.data as { password?: unknown } | undefined) : undefined
  const setsPassword =
    ['create', 'update', 'resetPassword'].includes(operation) && data?.password !== undefined
  if (!setsPassword) return
  if (typeof data?.password === 'string' && [...data.password].length >= shortest) return
  const message = words(
    'Use a password of 12 characters or more. Three or four words together are easy to remember.',
    'Use una contraseña de 12 caracteres o más. Tres o cuatro palabras juntas se recuerdan bien.',
  )
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: sayTo(req, message) }] },
    req.t,
  )
}
