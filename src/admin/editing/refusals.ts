import type { FormState } from 'payload'

/** A form that the server has just refused (400): when (`performance.now()`), what it sent, and what is wrong where. */
type Refusal = { at: number; data: Record<string, unknown>; faults: [path: string, message: string][] }

let latest: Refusal | undefined

/** Notes what the server found wrong with what a form sent, from the body of its answer. */
export const noteRefusal = (data: Record<string, unknown>, body: unknown): void => {
  latest = { at: performance.now(), data, faults: faultsIn(body) }
}

type Question = { askedAt: number; sent: FormState; state: FormState }

/**
 * An answer (`state`) to what a form asked before it was refused, without what it would take back: the server did not
 * know then what is wrong, and Payload would take the fields for right again. What was corrected since is left alone.
 */
export const withRefusalSince = ({ askedAt, sent, state }: Question): FormState => {
  if (!latest || askedAt > latest.at || sent.changedIn?.value !== latest.data.changedIn) return state
  const { data, faults } = latest
  const wrong = faults.flatMap(([path, errorMessage]) => {
    const field = state[path]
    const isSame = JSON.stringify(sent[path]?.value) === JSON.stringify(valueAt(path, data))
    return field && isSame ? [[path, { ...field, valid: false, errorMessage }] as const] : []
  })
  return { ...state, ...Object.fromEntries(wrong) }
}

const valueAt = (path: string, data: unknown): unknown =>
  path.split('.').reduce((value, step) => Object(value)[step], data)

const faultsIn = (body: unknown): Refusal['faults'] =>
  listIn(body, 'errors')
    .flatMap((error) => listIn(Object(error).data, 'errors'))
    .flatMap((fault): Refusal['faults'] => {
      const { path, message } = Object(fault)
      return typeof path === 'string' && typeof message === 'string' ? [[path, message]] : []
    })

const listIn = (object: unknown, name: string): unknown[] => {
  const list: unknown = Object(object)[name]
  return Array.isArray(list) ? list : []
}
