import type { JSONSchema } from '../../lib/jsonSchema'

/** Whole numbers, as properties of a JSON Schema. */
export const numbers = (...names: string[]): Record<string, JSONSchema> =>
  Object.fromEntries(names.map((name) => [name, { type: 'integer' }]))
