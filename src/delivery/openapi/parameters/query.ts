import type { Parameter } from '../document'

/** A parameter of the query string. */
export const query = (
  name: string,
  description: string,
  schema: object,
  rest: Partial<Parameter> = {},
): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { ...schema },
  ...rest,
})
