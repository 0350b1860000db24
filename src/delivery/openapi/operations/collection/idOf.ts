import type { CollectionEntity } from '../../entity'
import { exampleIdOf } from '../../examples/exampleOf'
import { idParameter } from '../../parameters/idParameter'

/** The id of a document within a path. */
export const idOf = ({ one, config }: CollectionEntity) =>
  idParameter(`The id of the ${one}.`, exampleIdOf(config.slug))
