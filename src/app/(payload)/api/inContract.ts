import { isSenseless } from '../../../hooks/explainBadRequest'
import { refuseSenseless } from './refuseSenseless'
import { withoutCors } from './withoutCors'

type Handler<Args extends unknown[]> = (request: Request, ...args: Args) => Promise<Response>

/**
 * Keeps the answers of Payload's handlers to the contract: every error is `{ "errors": [{ "message" }] }`, and 503
 * says when to try again (RFC 9110 §10.2.3).
 */
export const inContract =
  <Args extends unknown[]>(handler: Handler<Args>): Handler<Args> =>
  async (request, ...args) => {
    const response = await handler(request, ...args).catch(refuseOrThrow)
    const headers = withoutCors(response.headers)
    if (response.status < 400) return new Response(response.body, { status: response.status, headers })
    const text = await response.text()
    if (response.status === 503) headers.set('Retry-After', '5')
    return new Response(withErrors(text), { status: response.status, headers })
  }

// Payload reads the body of a read that was sent by POST before it handles errors.
const refuseOrThrow = (error: unknown) => {
  if (!isSenseless(error)) throw error
  return refuseSenseless()
}

// Some answers of Payload have a bare `message`, such as the one to an unknown route.
const withErrors = (text: string): string => {
  if (!text.startsWith('{"message"')) return text
  const { message, ...rest } = JSON.parse(text) as { message: string; errors?: unknown }
  return JSON.stringify(
    rest.errors ? { message, ...rest } : { errors: [{ message: withoutAddress(message) }] },
  )
}

// The address is the sender's own and need not come back.
const withoutAddress = (message: string) =>
  message.replace(/^Route not found.*/, 'There is nothing at this address.')
