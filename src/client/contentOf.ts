import {
  type FieldProblem,
  ForbiddenError,
  GoneError,
  InvalidRequestError,
  NotFoundError,
  RateLimitedError,
  type StillpointError,
  UnauthorizedError,
  UnavailableError,
  UnexpectedAnswerError,
} from './errors'
import type { Answer } from './exchange'
import { secondsOf } from './secondsOf'

/** The content of an answer. Throws the error that its status stands for, with the words of the server. */
export const contentOf = ({ status, headers, text }: Answer): unknown => {
  const body = read(text)
  if (status >= 200 && status < 300 && body !== undefined) return body
  throw errorOf(status, (body as Problems | undefined)?.errors ?? [], secondsOf(headers.get('retry-after')))
}

type Problems = { errors?: { message?: string; data?: { errors?: FieldProblem[] } | null }[] }

const errorOf = (
  status: number,
  problems: NonNullable<Problems['errors']>,
  retryAfter: number | undefined,
): StillpointError => {
  const message = problems[0]?.message ?? `The server answered ${status}.`
  switch (status) {
    case 400:
      return new InvalidRequestError(
        message,
        problems.flatMap(({ data }) => data?.errors ?? []),
      )
    case 401:
      return new UnauthorizedError(message)
    case 403:
      return new ForbiddenError(message)
    case 404:
      return new NotFoundError(message)
    case 410:
      return new GoneError(message)
    case 429:
      return new RateLimitedError(message, retryAfter)
    case 502:
    case 503:
    case 504:
      return new UnavailableError(message, status, retryAfter)
    default:
      return new UnexpectedAnswerError(message, status)
  }
}

const read = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
