import { json } from '../../answers'
import { parameterRef, schemaRef } from '../../document'
import type { CollectionEntity } from '../../entity'
import { answeredExample } from '../../examples/answeredExample'
import { draftParameters, savingParameters } from '../../parameters/changeParameters'
import { whereParameter } from '../../parameters/whereParameter'
import { jsonBody } from '../bodies'
import { bulkSchema, savedSchema } from '../lists'
import { byRight, type Standard } from '../standard'
import { changesBody } from './changesBody'
import { idOf } from './idOf'
import { newDocumentBody } from './newDocumentBody'

/** How the documents of a collection are created, changed, deleted and copied. */
export const changeOperations: Record<string, Standard<CollectionEntity>> = {
  'post /': {
    callers: byRight('create'),
    sketch: (entity) => ({
      id: `create${entity.name}`,
      summary: `Create a ${entity.one}`,
      parameters: [...(entity.hasDrafts ? [parameterRef('saveDraft')] : []), ...savingParameters],
      body: newDocumentBody(entity),
      answers: { 201: json('It was created.', savedSchema(schemaRef(entity.name)), savedExample(entity)) },
    }),
  },
  'patch /:id': {
    callers: byRight('update'),
    sketch: (entity) => ({
      id: `update${entity.name}`,
      summary: `Change a ${entity.one}`,
      description: [
        'Send only what changes.',
        entity.hasDrafts && '`{ "_status": "published" }` publishes it.',
        entity.row.trash && 'A time in `deletedAt` moves it to the trash, `null` brings it back.',
      ]
        .filter(Boolean)
        .join(' '),
      parameters: [
        idOf(entity),
        ...(entity.hasDrafts ? draftParameters : []),
        ...(entity.config.trash ? [parameterRef('trash')] : []),
        ...savingParameters,
      ],
      body: changesBody(entity),
      answers: { 200: json('It was changed.', savedSchema(schemaRef(entity.name)), savedExample(entity)) },
      errors: [404, 409],
    }),
  },
  'patch /': {
    callers: byRight('update'),
    sketch: (entity) => ({
      id: `updateMany${entity.pluralName}`,
      summary: `Change several ${entity.many}`,
      parameters: [
        { ...whereParameter(entity), required: true },
        ...['limit', ...(entity.config.trash ? ['trash'] : [])].map(parameterRef),
        ...savingParameters,
      ],
      body: changesBody(entity),
      answers: bulkAnswers(entity),
    }),
  },
  'delete /:id': {
    callers: byRight('purge'),
    sketch: (entity) => ({
      id: `delete${entity.name}`,
      summary: `Delete a ${entity.one} for good`,
      parameters: [
        idOf(entity),
        ...(entity.config.trash ? [parameterRef('trash')] : []),
        ...savingParameters,
      ],
      answers: {
        200: json('It was deleted.', savedSchema(schemaRef(entity.name)), savedExample(entity)),
      },
      errors: [404, 409],
    }),
  },
  'delete /': {
    callers: byRight('purge'),
    sketch: (entity) => ({
      id: `deleteMany${entity.pluralName}`,
      summary: `Delete several ${entity.many} for good`,
      parameters: [
        { ...whereParameter(entity), required: true },
        ...(entity.config.trash ? [parameterRef('trash')] : []),
        ...savingParameters,
      ],
      answers: bulkAnswers(entity),
    }),
  },
  'post /:id/duplicate': {
    callers: byRight('create', 'read'),
    sketch: (entity) => ({
      id: `duplicate${entity.name}`,
      summary: `Copy a ${entity.one}`,
      parameters: [idOf(entity), ...savingParameters],
      body: jsonBody({ ...schemaRef(`${entity.name}Input`), description: 'What is to differ.' }, {}),
      answers: { 200: json('The copy.', savedSchema(schemaRef(entity.name)), savedExample(entity)) },
      errors: [404],
    }),
  },
}

const savedExample = (entity: CollectionEntity) =>
  entity.example && { doc: answeredExample(entity), message: 'Saved.' }

const bulkExample = (entity: CollectionEntity) =>
  entity.example && { docs: [answeredExample(entity)], errors: [], message: 'Done.' }

const bulkAnswers = (entity: CollectionEntity) => ({
  200: json('All of them.', bulkSchema(schemaRef(entity.name)), bulkExample(entity)),
  400: json('Some could not be: `errors` says which, and why.', {
    anyOf: [bulkSchema(schemaRef(entity.name)), schemaRef('Errors')],
  }),
})
