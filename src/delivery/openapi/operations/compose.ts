import { problemRef } from '../answers'
import type { Callers } from '../callers'
import type { Answer, Body, Operation, Parameter, Reference } from '../document'

/** What an operation is, apart from who may call it. `errors`: statuses beyond those that follow from the rest. */
export type Sketch = {
  id: string
  summary: string
  description?: string
  parameters?: (Parameter | Reference)[]
  body?: Body
  answers: Record<number, Answer | Reference>
  errors?: number[]
  /** Whether caches may keep what is answered to everyone, and ask whether it still holds. */
  isCacheable?: boolean
}

/** An operation with its callers said, and with every error that it can be answered. */
export const compose = (sketch: Sketch, callers: Callers, tag: string): Operation => ({
  operationId: sketch.id,
  summary: sketch.summary,
  description: [sketch.description, callers.words].filter(Boolean).join('\n\n'),
  tags: [callers.isOpen ? tag : `${tag} (staff)`],
  security: callers.security,
  ...(sketch.parameters?.length ? { parameters: sketch.parameters } : {}),
  ...(sketch.body ? { requestBody: sketch.body } : {}),
  responses: {
    ...(isCached(sketch, callers) ? cacheable(sketch.answers) : sketch.answers),
    ...errorsOf(sketch, callers),
  },
})

const isCached = ({ isCacheable = false }: Sketch, { isOpen }: Callers) => isCacheable && isOpen

const cacheable = ({ 200: found, ...others }: Sketch['answers']) => ({
  ...(found && !('$ref' in found) ? { 200: { ...found, headers: { ...found.headers, ETag: etag } } } : {}),
  304: { description: 'It is still what `If-None-Match` names.' },
  ...others,
})

const etag = { description: 'Names this very answer (RFC 9110 §8.8.3).', schema: { type: 'string' } }

const errorsOf = ({ answers, body, errors = [] }: Sketch, { isOpen, security }: Callers) => {
  const takesKey = security.some(({ apiKey }) => apiKey)
  const statuses = [
    400,
    503,
    ...(takesKey ? [401, 403, 429] : []),
    ...(isOpen ? [] : [403]),
    ...(body ? [411, 413] : []),
    ...errors,
  ]
  return Object.fromEntries(
    statuses.filter((status) => !answers[status]).map((status) => [status, problemRef(status)]),
  ) as Record<string, Reference>
}
