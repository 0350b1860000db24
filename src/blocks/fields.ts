import type { CollectionSlug, RelationshipField, TextareaField, TextField } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import { type Words, words } from '../lib/words'

type HeadingOptions = {
  required?: boolean
  /** What stands there when somebody adds the block. */
  suggested?: Words
}

/** The heading of a block. */
export const headingField = ({ required = false, suggested }: HeadingOptions = {}): TextField => ({
  name: 'heading',
  type: 'text',
  required,
  localized: true,
  maxLength: 120,
  // For people in the panel; what has no user, such as the sample practice, means what it says.
  ...(suggested
    ? { defaultValue: ({ locale, user }) => (user ? inLanguage(suggested, locale) : undefined) }
    : {}),
  label: words('Heading', 'Encabezado'),
  admin: { description: words('A few words.', 'Unas pocas palabras.') },
})

/** A short plain text of a block. */
export const textField = (description: Words): TextareaField => ({
  name: 'text',
  type: 'textarea',
  localized: true,
  maxLength: 600,
  label: words('Text', 'Texto'),
  admin: { description },
})

/** Documents that a block shows, picked by hand. */
export const pickField = (relationTo: CollectionSlug, description: Words): RelationshipField => ({
  name: relationTo,
  type: 'relationship',
  relationTo,
  hasMany: true,
  label: words('Show only these', 'Mostrar solo estos'),
  admin: { description },
})
