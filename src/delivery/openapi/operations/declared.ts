import type { Endpoint } from 'payload'
import type { Declaration } from '../../../lib/declaredEndpoint'
import { problemRef } from '../answers'
import { anyone, owners, staff, withLink } from '../callers'
import { type Answer, type Operation, type Parameter, type Reference, schemaRef } from '../document'
import { compose } from './compose'

/** The operation of an endpoint of ours at `place`, from what it says of itself. */
export const declaredOperation = (place: string, endpoint: Endpoint, declaration: Declaration): Operation => {
  const { summary, description, body, tag, security, answers } = declaration
  const stated = Object.entries(answers).map(([status, answer]) => [status, answerOf(Number(status), answer)])
  return compose(
    {
      id: idOf(`${endpoint.method}${place}${endpoint.path}`),
      summary,
      ...(description ? { description } : {}),
      parameters: [...pathParameters(endpoint.path, declaration), ...queryParameters(declaration)],
      ...(body
        ? {
            body: {
              required: true,
              content: {
                [body.contentType ?? 'application/json']: { schema: body.schema, example: body.example },
              },
            },
          }
        : {}),
      answers: Object.fromEntries(stated),
      isCacheable: declaration.stored === 'published',
    },
    callers[security],
    tag,
  )
}

// `post/users/first-register` is called `postUsersFirstRegister`.
const idOf = (path: string) => path.replace(/\W+(\w)?/g, (_, letter = '') => letter.toUpperCase())

const callers = {
  anyone,
  staff,
  owner: owners,
  previewLink: withLink('previewLink'),
  mailedLink: withLink('mailedLink'),
}

const answerOf = (status: number, said: Declaration['answers'][number]): Answer | Reference => {
  const { description, example, contentType = 'application/json' } = said
  const problem = problemRef(status)
  if (problem && !said.schema) return { ...problem, description }
  const schema = said.schema ?? (status >= 400 ? schemaRef('Errors') : undefined)
  return { description, ...(schema ? { content: { [contentType]: { schema, example } } } : {}) }
}

const pathParameters = (path: string, { path: said = {} }: Declaration): Parameter[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: said[name]?.description ?? 'The id.',
    schema: { type: 'string' },
    ...(said[name] ? { example: said[name].example } : {}),
  }))

const queryParameters = ({ query = [] }: Declaration): Parameter[] =>
  query.map((parameter) => ({ in: 'query', ...parameter }))
