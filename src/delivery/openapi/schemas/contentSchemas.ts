import { type I18nOptions, initI18n } from '@payloadcms/translations'
import { configToJSONSchema, type SanitizedConfig } from 'payload'
import type { JSONSchema } from '../../../lib/jsonSchema'
import { componentName } from './componentName'
import { describedFields } from './describedFields'
import { blockInputSchema, inputSchema } from './inputSchema'
import { richTextSchemas } from './richText'
import { isSent } from './sentFields'
import { toOpenApi } from './toOpenApi'

type Schemas = Record<string, JSONSchema>

/**
 * The schemas of every collection, global and block, made by what makes `payload-types.ts` and under the names that
 * they have there: `Service` is what is answered, `ServiceInput` what is sent, `ServicesSelect` what `select` takes.
 */
export const contentSchemas = async (config: SanitizedConfig): Promise<Schemas> => {
  const definitions = await definitionsOf(config)
  const nameOf = (key: string) => componentName(key, definitions[key])
  const isGlobal = (key: string) => config.globals.some(({ slug }) => slug === key)
  const answered: Schemas = Object.fromEntries(
    Object.entries(definitions).map(([key, schema]) => {
      const converted = toOpenApi(schema, nameOf)
      return [nameOf(key), isGlobal(key) ? asGlobal(converted, key) : converted]
    }),
  )
  const blocks = Object.keys(definitions).filter((key) => /^[A-Z].*Block$/.test(key))
  const inputs = entitiesOf(config).map(({ slug, ...entity }) => {
    const schema = answered[nameOf(slug)] ?? {}
    const own = Object.entries(schema.properties as Schemas).filter(([name]) => isSent(name, entity))
    const title = `${nameOf(slug)}Input`
    return [title, inputSchema({ ...schema, title, properties: Object.fromEntries(own) }, blocks)]
  })
  const blockInputs = blocks.map((name) => [`${name}Input`, blockInputSchema(answered[name] ?? {}, blocks)])
  const shown = Object.entries(answered).map(([name, schema]) => [name, withoutPassword(schema)])
  return { ...richTextSchemas, ...Object.fromEntries([...shown, ...inputs, ...blockInputs]) }
}

const entitiesOf = ({ collections, globals }: SanitizedConfig) => [
  ...collections.map(({ slug, upload, flattenedFields: fields }) => ({
    slug,
    fields,
    isUpload: Boolean(upload),
  })),
  ...globals.map(({ slug, flattenedFields: fields }) => ({ slug, fields, isUpload: false })),
]

const definitionsOf = async (config: SanitizedConfig): Promise<Schemas> => {
  const i18n = await initI18n({ config: config.i18n as I18nOptions, context: 'api', language: 'en' })
  const withDescribedFields = {
    ...config,
    collections: config.collections.map((collection) => ({
      ...collection,
      flattenedFields: describedFields(collection.flattenedFields),
    })),
    globals: config.globals.map((global) => ({
      ...global,
      flattenedFields: describedFields(global.flattenedFields),
    })),
  }
  const { definitions } = configToJSONSchema(withDescribedFields, config.db.defaultIDType, i18n)
  const { auth: _, ...schemas } = definitions as Schemas
  return schemas
}

// A global that was just saved comes without its id.
const asGlobal = (schema: JSONSchema, slug: string): JSONSchema => ({
  ...schema,
  properties: { globalType: { const: slug }, ...(schema.properties as Schemas) },
  required: ((schema.required ?? []) as string[]).filter((name) => name !== 'id'),
})

// Whoever makes an account sends its password; no answer has one.
const withoutPassword = (schema: JSONSchema): JSONSchema => {
  if (!schema.properties) return schema
  const { password: _, ...properties } = schema.properties as Schemas
  return { ...schema, properties }
}
