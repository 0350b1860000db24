import type { FlattenedField } from 'payload'
import type { Language } from './reading'

/** What the panel calls a field, in a language. */
export const nameOf =
  (language: Language) =>
  (field: FlattenedField): string => {
    const label = 'label' in field ? field.label : undefined
    if (typeof label === 'string') return label
    return (typeof label === 'object' && label?.[language]) || field.name
  }
