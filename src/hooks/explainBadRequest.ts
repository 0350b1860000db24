import { types } from 'node:util'
import type { AfterErrorHook } from 'payload'
import { notUnderstood } from '../lib/problems'

/** Answers 400 instead of 500 to a request that can't be read, or that relates to what does not exist. */
export const explainBadRequest: AfterErrorHook = ({ error }) => {
  if (isSenseless(error)) return badRequest(notUnderstood.en)
  if (isDangling(error)) return badRequest('This refers to something that does not exist (any more).')
  return undefined
}

const badRequest = (message: string) => ({ status: 400, response: { errors: [{ message }] } })

/** True for a relation to an id that is nobody's, which SQLite refuses to store. */
const isDangling = (error: unknown): boolean =>
  error instanceof Error && /FOREIGN KEY constraint failed/.test(`${error.message} ${error.cause}`)

/** True for an error that a request brought about by its form, before anything was done. */
export const isSenseless = (error: unknown): boolean =>
  types.isNativeError(error) && (isUnreadable(error) || isUnfit(error))

// What Payload and its parsers throw, as errors of the server, at requests that make no sense.
const complaints = [
  /is not valid JSON|in JSON at position|Unexpected end of JSON/,
  /^(Malformed part header|Unexpected end of form|Malformed content type|Multipart: Boundary not found)/,
  /^Request is not eligible for file upload/,
  /^Cannot destructure property/,
  /^Invalid JSON/,
]

// Where they read requests. The same words from elsewhere, such as of a broken file of ours, are a fault of the server.
const readers = [
  /[\\/]busboy[\\/]/,
  /[\\/]payload[\\/](dist|src)[\\/]utilities[\\/](addDataAndFileToRequest|handleEndpoints|parseParams)\b/,
  /[\\/]payload[\\/](dist|src)[\\/](config[\\/]orderable|globals[\\/]endpoints[\\/]findOne)\b/,
]

const isUnreadable = ({ message, stack = '' }: Error): boolean => {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const thrower = frames.find((frame) => !/node:|<anonymous>/.test(frame)) ?? ''
  return complaints.some((words) => words.test(message)) && readers.some((place) => place.test(thrower))
}

/** True for a value that the database can’t take, such as an object in the place of a date. */
const isUnfit = ({ name, message, cause }: Error): boolean => {
  const isUnbindable =
    message.startsWith('Failed query') &&
    /^(TypeError|RangeError)|^Error: SQLite3 can only bind/.test(String(cause))
  const isUncastable = name === 'CastError'
  return (
    isUnbindable || isUncastable || (name === 'MongoServerError' && /^\$n?in needs an array/.test(message))
  )
}
