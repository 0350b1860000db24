import { isIP } from 'node:net'
import type { TextFieldSingleValidation } from 'payload'
import { env } from '../../src/env'
import { isPublicAddress } from '../../src/lib/isPublicAddress'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

// Without TLS anybody on the way could read and stop what is sent; a developer may do without.
const schemes = env.NODE_ENV === 'production' ? ['https:'] : ['https:', 'http:']

/** An address that events may be sent to. Where its name leads is looked up when something is sent. */
export const isEventAddress: TextFieldSingleValidation = (value, { req }) => {
  const url = value && URL.canParse(value) ? new URL(value) : null
  if (!url || !schemes.includes(url.protocol)) return sayTo(req, notSecure)
  if (url.username || url.password) return sayTo(req, withPassword)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return !isIP(host) || isPublicAddress(host) || sayTo(req, isPrivate)
}

const notSecure = words(
  'Enter a whole address that starts with https://.',
  'Escriba una dirección completa que empiece por https://.',
)

const withPassword = words(
  'Leave out the name and password; every call is signed instead.',
  'No ponga usuario ni contraseña; cada aviso va firmado.',
)

const isPrivate = words(
  'This address belongs to a private network. Events are only sent to the public internet.',
  'Esta dirección es de una red privada. Los avisos solo se envían a la Internet pública.',
)
