import type { FlattenedField } from 'payload'
import type { JSONSchema } from '../../../lib/jsonSchema'

/** What the schemas of Payload leave out of the values of a field: format, length and range. */
export const limitsOf = (field: FlattenedField): JSONSchema => {
  if ('hasMany' in field && field.hasMany) return {}
  switch (field.type) {
    case 'date':
      return { format: 'date-time' }
    case 'email':
      return { format: 'email' }
    case 'text':
    case 'textarea':
      return defined({ maxLength: field.maxLength })
    case 'number':
      return defined({ minimum: field.min, maximum: field.max })
    default:
      return {}
  }
}

const defined = (limits: JSONSchema): JSONSchema =>
  Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined))
