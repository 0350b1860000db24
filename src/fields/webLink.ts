import type { TextField } from 'payload'
import { isWebLink } from '../lib/isWebLink'
import { sayTo } from '../lib/sayTo'
import { type Words, words } from '../lib/words'

type Options = { name: string; label: Words; description: Words; required?: boolean; localized?: boolean }

/** A link to a page on the web; `javascript:` and other schemes are refused. */
export const webLinkField = ({
  name,
  label,
  description,
  required = false,
  localized = false,
}: Options): TextField => ({
  name,
  type: 'text',
  label,
  localized,
  required,
  admin: { description },
  validate: (value: unknown, { req }) => {
    if (required && !value) return sayTo(req, words('Enter a link.', 'Escriba un enlace.'))
    return isWebLink(value) || sayTo(req, notALink)
  },
})

const notALink = words(
  'Enter a whole address that starts with https:// or http://.',
  'Escriba una dirección completa que empiece por https:// o http://.',
)
