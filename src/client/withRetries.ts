import { RateLimitedError, UnavailableError } from './errors'

type Options = {
  /** Further attempts after the first. */
  retries: number
  /** Whether doing it twice is the same as doing it once. */
  isRepeatable: boolean
  signal: AbortSignal | undefined
}

/**
 * Tries again while the server says that it is busy or away: after the time that it names, or else after a time that
 * doubles. Gives up where that time is longer than half a minute.
 */
export const withRetries = async <T>(
  attempt: () => Promise<T>,
  { retries, isRepeatable, signal }: Options,
): Promise<T> => {
  for (let retry = 0; ; retry += 1)
    try {
      return await attempt()
    } catch (error) {
      if (retry === retries || !mayPass(error, isRepeatable)) throw error
      const wait = waitBefore(retry, error.retryAfter)
      if (wait > longestWait) throw error
      await sleep(wait, signal)
    }
}

const longestWait = 30_000
const shortestWait = 250

// A request that was refused for their number has done nothing, so even a form may be sent again.
const mayPass = (error: unknown, isRepeatable: boolean): error is RateLimitedError | UnavailableError =>
  error instanceof RateLimitedError || (isRepeatable && error instanceof UnavailableError)

// Chance keeps those who were sent away together from coming back together.
const waitBefore = (retry: number, retryAfter: number | undefined): number =>
  (retryAfter === undefined ? shortestWait * 2 ** retry : retryAfter * 1000) + Math.random() * shortestWait

const sleep = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop)
  })
