import type { JSONSchema } from '../../lib/jsonSchema'
import { type Answer, type Reference, schemaRef } from './document'

type Problem = { name: string; answer: Answer }

const problem = (name: string, description: string, error: object, headers?: Answer['headers']): Problem => ({
  name,
  answer: {
    description,
    ...(headers ? { headers } : {}),
    content: { 'application/json': { schema: schemaRef('Errors'), example: { errors: [error] } } },
  },
})

const retryAfter = {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
}

const fieldErrors = {
  name: 'ValidationError',
  message: 'The following field is invalid: email',
  data: { errors: [{ path: 'email', message: 'This is not an email address.' }] },
}

/** The errors that operations share, by status. */
const problems: Record<number, Problem> = {
  400: problem(
    'BadRequest',
    'Something that was sent is not right; `data.errors` names the fields.',
    fieldErrors,
  ),
  401: problem(
    'Unauthorized',
    'Who you are could not be told: a wrong password, or a key that is not taken.',
    {
      message: 'The email or password provided is incorrect.',
    },
  ),
  403: problem('Forbidden', 'Not for you.', { message: 'You are not allowed to perform this action.' }),
  404: problem('NotFound', 'There is no such document, or you may not read it.', { message: 'Not Found' }),
  405: problem('MethodNotAllowed', 'A change, which is sent by POST.', {
    message: 'Can only perform a mutation operation from a POST request.',
  }),
  409: problem(
    'Conflict',
    'It would break a rule, such as that there must be an owner; or somebody has changed it since the state that the change names.',
    { message: 'This is the last owner. Make somebody else an owner first.' },
  ),
  411: problem('LengthRequired', 'The body does not say its length.', {
    message: 'Say the length of the body in Content-Length.',
  }),
  413: problem('ContentTooLarge', 'The body is too large.', { message: 'This is too large: 64 kB at most.' }),
  429: problem(
    'TooManyRequests',
    'Too many requests in a short time.',
    { message: 'Too many attempts. Please wait a few minutes and try again.' },
    retryAfter,
  ),
  503: problem(
    'ServiceUnavailable',
    'The database can’t be reached right now.',
    { message: 'The database can’t be reached right now. Please try again shortly.' },
    retryAfter,
  ),
}

export const sharedAnswers: Record<string, Answer> = Object.fromEntries(
  Object.values(problems).map(({ name, answer }) => [name, answer]),
)

/** A shared error answer, or undefined for a status that is none. */
export const problemRef = (status: number): Reference | undefined => {
  const known = problems[status]
  return known && { $ref: `#/components/responses/${known.name}` }
}

/** An answer as JSON. */
export const json = (description: string, schema: JSONSchema, example?: unknown): Answer => ({
  description,
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
})
