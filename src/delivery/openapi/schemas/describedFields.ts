import type { FlattenedField } from 'payload'
import type { JSONSchema } from '../../../lib/jsonSchema'
import { limitsOf } from './limitsOf'

/**
 * The fields of a collection or global as the API shows them: hidden ones are gone, formats and lengths are said, and
 * those that only some may read, or that only some documents have, are optional.
 */
export const describedFields = (fields: FlattenedField[], isWithinOptional = false): FlattenedField[] =>
  fields
    .filter((field) => !('hidden' in field && field.hidden))
    .map((field) => described(field, isWithinOptional || isOptional(field)))

const isOptional = (field: FlattenedField): boolean =>
  Boolean(('access' in field && field.access?.read) || ('admin' in field && field.admin?.condition))

const described = (field: FlattenedField, mayBeMissing: boolean): FlattenedField => {
  const described = { ...field, typescriptSchema: [...schemasOf(field), withLimits(field)] } as FlattenedField
  // Payload calls no field required that has a condition.
  if (mayBeMissing) described.admin = { ...described.admin, condition: () => true }
  // A group is always there, with whatever it has; a row is there as a whole or not at all.
  if (described.type === 'group' || described.type === 'tab')
    described.flattenedFields = describedFields(described.flattenedFields, mayBeMissing)
  if (described.type === 'array') described.flattenedFields = describedFields(described.flattenedFields)
  if (described.type === 'blocks')
    described.blocks = described.blocks.map((block) => ({
      ...block,
      flattenedFields: describedFields(block.flattenedFields),
    }))
  return described
}

const schemasOf = (field: FlattenedField) =>
  'typescriptSchema' in field && field.typescriptSchema ? field.typescriptSchema : []

const withLimits =
  (field: FlattenedField) =>
  ({ jsonSchema }: { jsonSchema: JSONSchema }): JSONSchema => ({ ...jsonSchema, ...limitsOf(field) })
