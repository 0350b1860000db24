import type { TextField } from 'payload'
import { isSitePath } from '../lib/isSitePath'
import { isWebLink } from '../lib/isWebLink'
import { sayTo } from '../lib/sayTo'
import { type Words, words } from '../lib/words'

type Options = {
  name: string
  label: Words
  description: Words
  required?: boolean
  localized?: boolean
  /** Whether it may be a path of the own website, which then leads to the page in the language of the reader. */
  mayBePath?: boolean
}

/** A link to a page on the web; `javascript:` and other schemes are refused. */
export const webLinkField = ({
  name,
  label,
  description,
  required = false,
  localized = false,
  mayBePath = false,
}: Options): TextField => ({
  name,
  type: 'text',
  label,
  localized,
  required,
  admin: { description },
  validate: (value: unknown, { req }) => {
    if (required && !value) return sayTo(req, words('Enter a link.', 'Escriba un enlace.'))
    if (isWebLink(value) || (mayBePath && isSitePath(value))) return true
    return sayTo(req, mayBePath ? neither : notALink)
  },
})

const notALink = words(
  'Enter a whole address that starts with https:// or http://.',
  'Escriba una dirección completa que empiece por https:// o http://.',
)

const neither = words(
  'Enter a page of your site like /contact, or a whole address that starts with https:// or http://.',
  'Escriba una página de su sitio como /contact, o una dirección completa que empiece por https:// o http://.',
)
