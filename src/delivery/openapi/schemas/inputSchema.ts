import type { JSONSchema } from '../../../lib/jsonSchema'
import { schemaRef } from '../document'

type Schemas = Record<string, JSONSchema>

/**
 * What may be sent in the place of what is answered: relations are ids, and blocks are those of `blocks`, by the names
 * of their schemas. Inside of a group nothing is required, since a change names only what it changes; rows are whole.
 */
export const inputSchema = (schema: JSONSchema, blocks: string[]): JSONSchema => {
  const sent = (inner: JSONSchema, isWhole: boolean): JSONSchema => {
    const block = blocks.find((name) => inner.$ref === schemaRef(name).$ref)
    if (block) return schemaRef(`${block}Input`)
    const { oneOf, required, items, properties, ...rest } = inner
    const options = oneOf as JSONSchema[] | undefined
    const id = options?.find(({ type }) => [type].flat().includes('string'))
    if (id && options?.some(({ $ref }) => $ref)) return { ...rest, ...id }
    return {
      ...rest,
      ...(required && isWhole ? { required } : {}),
      ...(options ? { oneOf: options.map((option) => sent(option, isWhole)) } : {}),
      ...(items ? { items: sent(items as JSONSchema, true) } : {}),
      ...(properties
        ? {
            properties: Object.fromEntries(
              Object.entries(properties as Schemas).map(([name, property]) => [
                name,
                sent(property, isWhole),
              ]),
            ),
          }
        : {}),
    }
  }
  return sent(schema, false)
}

/** The same for a block, of which everything is required that the block requires. */
export const blockInputSchema = (schema: JSONSchema, blocks: string[]): JSONSchema => {
  const { items } = inputSchema({ items: schema }, blocks)
  return items as JSONSchema
}
