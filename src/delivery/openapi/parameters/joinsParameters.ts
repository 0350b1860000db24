import { mostDocuments } from '../../../access/beforeEveryOperation'
import { type Parameter, schemaRef } from '../document'
import type { Entity } from '../entity'
import { inBrackets } from './inBrackets'
import { query } from './query'

/** The lists of documents that refer to this one, or none if nothing does. */
export const joinsParameters = ({ config }: Entity): Parameter[] => {
  const paths =
    'joins' in config
      ? Object.values(config.joins)
          .flat()
          .map(({ joinPath }) => joinPath)
      : []
  if (paths.length === 0) return []
  const properties = Object.fromEntries(paths.map((path) => [path, joinSchema]))
  return [
    query(
      'joins',
      `How lists of documents that refer to this one are filled: \`joins[${paths[0]}][limit]=5\`.`,
      {
        type: 'object',
        properties,
        additionalProperties: false,
        examples: [{ [String(paths[0])]: { limit: 5 } }],
      },
      inBrackets,
    ),
  ]
}

const joinSchema = {
  type: 'object',
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: mostDocuments, default: 10 },
    page: { type: 'integer', minimum: 1 },
    sort: { type: 'string' },
    count: { type: 'boolean' },
    where: schemaRef('Where'),
  },
}
