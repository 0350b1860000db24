import { json } from '../../answers'
import { parameterRef } from '../../document'
import type { CollectionEntity } from '../../entity'
import { answeredExample } from '../../examples/answeredExample'
import { sortParameter } from '../../parameters/sortParameter'
import { whereParameter } from '../../parameters/whereParameter'
import type { Standard } from '../standard'
import { versionOperations } from '../versionOperations'
import { changeOperations } from './changeOperations'
import { readOperations } from './readOperations'

/** What Payload gives every collection. */
export const collectionOperations: Record<string, Standard<CollectionEntity>> = {
  ...readOperations,
  ...changeOperations,
  ...versionOperations<CollectionEntity>({
    several: ({ many }) => many,
    single: ({ one }) => `a ${one}`,
    ofCollection: true,
    listParameters: (entity) => [
      whereParameter(entity, 'version.'),
      sortParameter(entity),
      ...['limit', 'page', 'depth', 'locale'].map(parameterRef),
    ],
    restored: (entity) => json('The document as it is now.', { type: 'object' }, answeredExample(entity)),
  }),
  'post /access/:id?': 'The panel asks what to show.',
}
