import type { JSONSchema } from '../../../lib/jsonSchema'

/** The name of a schema: its title, or its key as `payload-types.ts` writes it (`services_select`: ServicesSelect). */
export const componentName = (key: string, schema?: JSONSchema): string =>
  typeof schema?.title === 'string'
    ? schema.title
    : key.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase())
