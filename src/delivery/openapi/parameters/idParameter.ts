import type { Parameter } from '../document'

/** The id within a path. */
export const idParameter = (description: string, example: string): Parameter => ({
  name: 'id',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
})
