import type { FormState } from 'payload'

/** What is wrong with each field of a form, by its path. */
type Faults = Record<string, string>

let refusedAt = Number.NEGATIVE_INFINITY
let found: Faults = {}

/** Notes what the server found wrong with a form that it has just refused (400), from the body of its answer. */
export const noteRefusal = (body: unknown): void => {
  refusedAt = performance.now()
  found = Object.fromEntries(faultsIn(body))
}

/**
 * An answer to what was asked before a form was refused, without what it would take back: the server did not know then
 * what is wrong, and Payload would take the fields for right again. `askedAt`: by `performance.now()`.
 */
export const withRefusalSince = (askedAt: number, state: FormState): FormState => {
  if (askedAt > refusedAt) return state
  const wrong = Object.entries(found).flatMap(([path, errorMessage]) => {
    const field = state[path]
    return field ? [[path, { ...field, valid: false, errorMessage }] as const] : []
  })
  return { ...state, ...Object.fromEntries(wrong) }
}

const faultsIn = (body: unknown): [string, string][] =>
  listIn(body, 'errors')
    .flatMap((error) => listIn(Object(error).data, 'errors'))
    .flatMap((fault) => {
      const { path, message } = Object(fault)
      return typeof path === 'string' && typeof message === 'string' ? [[path, message]] : []
    })

const listIn = (object: unknown, name: string): unknown[] => {
  const list: unknown = Object(object)[name]
  return Array.isArray(list) ? list : []
}
