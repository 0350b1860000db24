import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type {
  Answer,
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  Reference,
} from '../../src/delivery/openapi/document'

export type Place = { path: string; method: Method; operation: Operation }

/** Every operation of a document. */
export const operationsOf = ({ paths }: OpenApiDocument): Place[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method as Method, operation })),
  )

/** What a reference of the document refers to, or the thing itself. */
const resolved = <Thing extends object>(document: OpenApiDocument, thing: Thing | Reference): Thing => {
  if (!('$ref' in thing)) return thing
  const [, , kind, name] = String(thing.$ref).split('/') as [
    string,
    string,
    'parameters' | 'responses',
    string,
  ]
  return document.components[kind][name] as Thing
}

export const parametersOf = (document: OpenApiDocument, { parameters = [] }: Operation): Parameter[] =>
  parameters.map((parameter) => resolved<Parameter>(document, parameter))

/** The schema errors of values, by the schemas of the document. */
export const checker = (document: OpenApiDocument) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addSchema(document, 'document')

  const errorsAt = (pointer: string[], value: unknown): string[] => {
    const path = pointer
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/')
    const validate = ajv.getSchema(`document#/${path}`) ?? ajv.compile({ $ref: `document#/${path}` })
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    )
  }

  /** What of an answer the document did not say. */
  const errorsOfAnswer = ({ path, method, operation }: Place, status: number, body: unknown): string[] => {
    const stated = operation.responses[status]
    if (!stated)
      return [
        `${method.toUpperCase()} ${path} does not say that it answers ${status}: ${JSON.stringify(body)}`,
      ]
    const answer = resolved<Answer>(document, stated)
    if (!answer.content?.['application/json']) return []
    const place =
      '$ref' in stated
        ? stated.$ref.split('/').slice(1)
        : ['paths', path, method, 'responses', String(status)]
    return errorsAt([...place, 'content', 'application/json', 'schema'], body)
  }

  return { errorsAt, errorsOfAnswer }
}

/** A query with the examples of the parameters, written as `qs` and OpenAPI write them. */
export const exampleQuery = (parameters: Parameter[]): URLSearchParams => {
  const query = new URLSearchParams()
  for (const { name, in: place, content, ...parameter } of parameters) {
    if (place !== 'query') continue
    const example = exampleOf(parameter)
    const json = content?.['application/json']?.example
    if (json !== undefined) query.set(name, JSON.stringify(json))
    else if (example !== undefined) for (const [key, value] of pairs(name, example)) query.set(key, value)
  }
  return query
}

/** The example of a parameter: its own, or that of its schema. */
export const exampleOf = ({ example, schema }: Pick<Parameter, 'example' | 'schema'>): unknown =>
  example ?? (Array.isArray(schema?.examples) ? schema.examples[0] : undefined)

const pairs = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pairs(`${name}[${key}]`, inner))
    : [[name, String(value)]]
