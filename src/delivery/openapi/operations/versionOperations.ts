import { json } from '../answers'
import { type Answer, type Parameter, parameterRef, type Reference, schemaRef } from '../document'
import type { Entity } from '../entity'
import { answeredExample } from '../examples/answeredExample'
import { exampleIdOf } from '../examples/exampleOf'
import { idParameter } from '../parameters/idParameter'
import { listExample, listSchema, versionSchema } from './lists'
import { byRight, type Standard } from './standard'

/**
 * What differs between collections and globals. `several`, `single`: what versions are of, within a sentence.
 * `restored`: the answer to going back.
 */
type Differences<Kind extends Entity> = {
  several: (entity: Kind) => string
  single: (entity: Kind) => string
  ofCollection: boolean
  listParameters: (entity: Kind) => (Parameter | Reference)[]
  restored: (entity: Kind) => Answer
}

/** How earlier versions are listed, read and gone back to, where they are kept. */
export const versionOperations = <Kind extends Entity>({
  several,
  single,
  ofCollection,
  listParameters,
  restored,
}: Differences<Kind>): Record<string, Standard<Kind>> => ({
  'get /versions': {
    callers: byRight('readVersions'),
    exists: hasVersions,
    sketch: (entity) => ({
      id: `list${entity.name}Versions`,
      summary: `List earlier versions of ${several(entity)}`,
      parameters: listParameters(entity),
      answers: {
        200: json(
          'A page of versions.',
          listSchema(versionSchema(schemaRef(entity.name), ofCollection)),
          entity.example && listExample(versionExample(entity, ofCollection)),
        ),
      },
    }),
  },
  'get /versions/:id': {
    callers: byRight('readVersions'),
    exists: hasVersions,
    sketch: (entity) => ({
      id: `read${entity.name}Version`,
      summary: `Read an earlier version of ${single(entity)}`,
      parameters: [versionId, ...['depth', 'locale'].map(parameterRef)],
      answers: {
        200: json(
          'The version.',
          versionSchema(schemaRef(entity.name), ofCollection),
          entity.example && versionExample(entity, ofCollection),
        ),
      },
      errors: [404],
    }),
  },
  'post /versions/:id': {
    callers: byRight('update'),
    exists: hasVersions,
    sketch: (entity) => ({
      id: `restore${entity.name}Version`,
      summary: `Go back to an earlier version of ${single(entity)}`,
      parameters: [
        versionId,
        ...(entity.hasDrafts ? [parameterRef('saveDraft')] : []),
        parameterRef('depth'),
      ],
      answers: { 200: restored(entity) },
      errors: [404],
    }),
  },
})

const versionExample = (entity: Entity, ofCollection: boolean) => {
  const { createdAt, updatedAt, ...version } = { createdAt: '', updatedAt: '', ...answeredExample(entity) }
  const parent = ofCollection ? { parent: exampleIdOf(entity.config.slug) } : {}
  return { id: exampleIdOf('versions'), ...parent, version, createdAt, updatedAt }
}

const hasVersions = ({ config }: Entity) => Boolean(config.versions)

const versionId = idParameter('The id of the version.', exampleIdOf('versions'))
