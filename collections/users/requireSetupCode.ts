import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isSetupCode } from '../../src/access/setupCode'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'
import type { User } from '../../src/payload-types'

/** The first account over the network takes the code that the server printed, and is an owner's. Throws ValidationError. */
export const requireSetupCode: CollectionBeforeValidateHook<User> = ({ data, operation, req }) => {
  const isFirstAccount = operation === 'create' && req.payloadAPI !== 'local' && !req.user
  if (!isFirstAccount) return data
  if (isSetupCode(data?.setupCode, req.payload.secret)) return { ...data, role: 'owner', isDisabled: false }
  const message = words(
    'This is not the setup code. Look for it in the window or log of the server.',
    'Este no es el código de instalación. Búsquelo en la ventana o el registro del servidor.',
  )
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'setupCode', message: sayTo(req, message) }] },
    req.t,
  )
}
