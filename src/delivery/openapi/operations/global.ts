import { json } from '../answers'
import { parameterRef, schemaRef } from '../document'
import type { GlobalEntity } from '../entity'
import { answeredExample } from '../examples/answeredExample'
import { sentExample } from '../examples/sentExample'
import { answerParameters } from '../parameters/answerParameters'
import { draftParameters, savingParameters } from '../parameters/changeParameters'
import { jsonBody } from './bodies'
import { savedSchema } from './lists'
import { byRight, type Standard } from './standard'
import { versionOperations } from './versionOperations'

/** What Payload gives every global. */
export const globalOperations: Record<string, Standard<GlobalEntity>> = {
  'get /': {
    callers: byRight('read'),
    sketch: (entity) => ({
      id: `read${entity.name}`,
      isCacheable: true,
      summary: `Read the ${entity.one}`,
      parameters: [...answerParameters(entity), ...(entity.hasDrafts ? [parameterRef('draft')] : [])],
      answers: { 200: json(`The ${entity.one}.`, schemaRef(entity.name), answeredExample(entity)) },
    }),
  },
  'post /': {
    callers: byRight('update'),
    sketch: (entity) => ({
      id: `update${entity.name}`,
      summary: `Change the ${entity.one}`,
      description: 'Send only what changes.',
      parameters: [...(entity.hasDrafts ? draftParameters : []), ...savingParameters],
      body: jsonBody(schemaRef(`${entity.name}Input`), sentExample(entity)),
      answers: {
        200: json(
          'It was changed.',
          savedSchema(schemaRef(entity.name), 'result'),
          entity.example && { result: answeredExample(entity), message: 'Saved.' },
        ),
      },
      ...(entity.hasDrafts ? { errors: [409] } : {}),
    }),
  },
  ...versionOperations<GlobalEntity>({
    several: ({ one }) => `the ${one}`,
    single: ({ one }) => `the ${one}`,
    ofCollection: false,
    listParameters: () => ['limit', 'page', 'depth', 'locale'].map(parameterRef),
    restored: (entity) =>
      json(
        'As it is now.',
        savedSchema({ type: 'object' }),
        entity.example && { doc: answeredExample(entity), message: 'Restored.' },
      ),
  }),
  'post /access': 'The panel asks what to show.',
}
