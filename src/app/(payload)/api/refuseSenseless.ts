import { notUnderstood } from '../../../lib/problems'

/** The answer of 400 to a request whose body or query is broken. */
export const refuseSenseless = (): Response =>
  Response.json(
    { errors: [{ message: notUnderstood.en }] },
    { status: 400, headers: { 'Cache-Control': 'no-store' } },
  )
