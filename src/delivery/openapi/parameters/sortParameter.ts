import type { Parameter } from '../document'
import type { Entity } from '../entity'
import { query } from './query'

/** The order of a list. */
export const sortParameter = ({ config }: Entity): Parameter =>
  query(
    'sort',
    'The field to sort by; with `-` before it, backwards. Several are parted by commas.',
    { type: 'string' },
    {
      example: '-updatedAt',
      ...('defaultSort' in config && config.defaultSort
        ? { schema: { type: 'string', default: String(config.defaultSort) } }
        : {}),
    },
  )
