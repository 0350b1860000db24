import { type Parameter, schemaRef } from '../document'
import type { Entity } from '../entity'
import { titleOf } from './titleOf'

/** A condition on the documents, with an example from the content. `prefix`: where their fields lie. */
export const whereParameter = ({ config, many, example }: Entity, prefix = ''): Parameter => ({
  name: 'where',
  in: 'query',
  description:
    `Which ${many}: the JSON below, or one parameter for each condition, which is answered fastest: ` +
    `\`where[${prefix}slug][equals]=…\`. Fields of groups and of relations are written with a dot.`,
  content: {
    'application/json': { schema: schemaRef('Where'), example: whereExample(config, example ?? {}, prefix) },
  },
})

const whereExample = (
  { flattenedFields, admin }: Entity['config'],
  example: Record<string, unknown>,
  prefix: string,
) => {
  const slug = flattenedFields.some(({ name }) => name === 'slug') && example.slug
  if (slug) return { [`${prefix}slug`]: { equals: slug } }
  const choice = flattenedFields.find(
    ({ name, type }) => type === 'select' && name in example && name !== '_status',
  )
  if (choice) return { [prefix + choice.name]: { equals: example[choice.name] } }
  return { [prefix + titleOf({ admin }, example)]: { exists: true } }
}
