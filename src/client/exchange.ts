import { NetworkError, TimeoutError } from './errors'

/** The part of `fetch` that the client uses. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>

export type Answer = { status: number; headers: Headers; text: string }

type Options = { fetch: Fetch; timeout: number; signal: AbortSignal | undefined }

/** Sends one request and reads its whole answer. Throws TimeoutError, NetworkError, or the reason of the signal. */
export const exchange = async (
  address: string,
  init: RequestInit,
  { fetch, timeout, signal }: Options,
): Promise<Answer> => {
  const clock = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(address, {
      ...init,
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (clock.aborted) throw new TimeoutError(`No answer within ${timeout} ms: ${address}`, { cause })
    throw new NetworkError(`No answer: ${address}`, { cause })
  }
}
