import { NetworkError, TimeoutError, UnavailableError } from '../client'

/** Whether the content can’t be read right now, so that it is worth trying again in a moment. */
export const isAway = (error: unknown): boolean =>
  error instanceof UnavailableError || error instanceof TimeoutError || error instanceof NetworkError
