import { json } from '../../answers'
import { parameterRef, schemaRef } from '../../document'
import type { CollectionEntity } from '../../entity'
import { answeredExample } from '../../examples/answeredExample'
import { answerParameters } from '../../parameters/answerParameters'
import { sortParameter } from '../../parameters/sortParameter'
import { whereParameter } from '../../parameters/whereParameter'
import { listExample, listSchema } from '../lists'
import { byRight, type Standard } from '../standard'
import { idOf } from './idOf'

/** How the documents of a collection are listed, counted and read. */
export const readOperations: Record<string, Standard<CollectionEntity>> = {
  'get /': {
    callers: byRight('read'),
    sketch: (entity) => ({
      id: `list${entity.pluralName}`,
      isCacheable: true,
      summary: `List ${entity.many}`,
      parameters: [
        whereParameter(entity),
        sortParameter(entity),
        ...['limit', 'page', 'pagination'].map(parameterRef),
        ...answerParameters(entity),
        ...stateParameters(entity),
      ],
      answers: {
        200: json(
          `A page of ${entity.many}.`,
          listSchema(schemaRef(entity.name)),
          entity.example && listExample(answeredExample(entity)),
        ),
      },
    }),
  },
  'get /count': {
    callers: byRight('read'),
    sketch: (entity) => ({
      id: `count${entity.pluralName}`,
      isCacheable: true,
      summary: `Count ${entity.many}`,
      parameters: [whereParameter(entity), ...(entity.config.trash ? [parameterRef('trash')] : [])],
      answers: { 200: json('How many there are.', countSchema, { totalDocs: 1 }) },
    }),
  },
  'get /:id': {
    callers: byRight('read'),
    sketch: (entity) => ({
      id: `read${entity.name}`,
      isCacheable: true,
      summary: `Read one ${entity.one}`,
      parameters: [idOf(entity), ...answerParameters(entity), ...stateParameters(entity)],
      answers: { 200: json(`The ${entity.one}.`, schemaRef(entity.name), answeredExample(entity)) },
      errors: [404],
    }),
  },
}

const countSchema = {
  type: 'object',
  properties: { totalDocs: { type: 'integer', minimum: 0 } },
  required: ['totalDocs'],
}

const stateParameters = ({ hasDrafts, config }: CollectionEntity) =>
  [...(hasDrafts ? ['draft'] : []), ...(config.trash ? ['trash'] : [])].map(parameterRef)
