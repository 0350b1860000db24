import type { JSONSchema } from '../../../lib/jsonSchema'
import { schemaRef } from '../document'
import { isRichText } from './richText'

/** A schema as Payload makes them for its types (draft 4) as one of OpenAPI 3.1. `nameOf` names what it refers to. */
export const toOpenApi = (schema: JSONSchema, nameOf: (key: string) => string): JSONSchema => {
  const convert = (inner: JSONSchema): JSONSchema => {
    if (typeof inner.$ref === 'string') return schemaRef(nameOf(inner.$ref.replace('#/definitions/', '')))
    if (isRichText(inner)) return richTextOf(inner)
    const { tsType: _, required, ...rest } = inner
    const converted: JSONSchema = { ...rest }
    for (const [keyword, value] of Object.entries(rest)) {
      if (keyword === 'properties') converted.properties = mapValues(value as Schemas, convert)
      if (keyword === 'items') converted.items = convert(value as JSONSchema)
      if (keyword === 'oneOf' || keyword === 'anyOf')
        converted[keyword] = (value as JSONSchema[]).map(convert)
      if (keyword === 'enum' && allowsNull(inner)) converted.enum = [...(value as unknown[]), null]
    }
    return Array.isArray(required) && required.length > 0 ? { ...converted, required } : converted
  }
  return convert(schema)
}

type Schemas = Record<string, JSONSchema>

const mapValues = (schemas: Schemas, convert: (schema: JSONSchema) => JSONSchema): Schemas =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema)]))

const allowsNull = ({ type }: JSONSchema) => Array.isArray(type) && type.includes('null')

const richTextOf = (schema: JSONSchema): JSONSchema => ({
  ...(schema.description ? { description: schema.description } : {}),
  ...(allowsNull(schema) ? { anyOf: [schemaRef('RichText'), { type: 'null' }] } : schemaRef('RichText')),
})
