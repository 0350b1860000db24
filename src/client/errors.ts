/** Every error of this client, except the reason of a signal that the caller aborted. */
export class StillpointError extends Error {
  override name = 'StillpointError'
  /** The status of the answer; undefined where none came. */
  readonly status: number | undefined = undefined
}

/** What is wrong with one field, in words for the person who filled it in. */
export type FieldProblem = { path: string; message: string }

/** 400: the request makes no sense; `fields` says what is wrong with each field, where it is about fields. */
export class InvalidRequestError extends StillpointError {
  override name = 'InvalidRequestError'
  override readonly status = 400

  constructor(
    message: string,
    readonly fields: FieldProblem[] = [],
  ) {
    super(message)
  }
}

/** 401: the key is unknown, has expired or was switched off. */
export class UnauthorizedError extends StillpointError {
  override name = 'UnauthorizedError'
  override readonly status = 401
}

/** 403: this is not for everybody, or not for this key. */
export class ForbiddenError extends StillpointError {
  override name = 'ForbiddenError'
  override readonly status = 403
}

/** 404, or a list without the one document that was asked for: it is not there, or not published. */
export class NotFoundError extends StillpointError {
  override name = 'NotFoundError'
  override readonly status = 404
}

/** 410: a cursor of changes leads nowhere any more; begin again without one. */
export class GoneError extends StillpointError {
  override name = 'GoneError'
  override readonly status = 410
}

/** 429: too many requests. `retryAfter` is in seconds, where the server says it. */
export class RateLimitedError extends StillpointError {
  override name = 'RateLimitedError'
  override readonly status = 429

  constructor(
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message)
  }
}

/** 502, 503, 504: the server or its database is away. `retryAfter` is in seconds, where the server says it. */
export class UnavailableError extends StillpointError {
  override name = 'UnavailableError'

  constructor(
    message: string,
    override readonly status: number,
    readonly retryAfter?: number,
  ) {
    super(message)
  }
}

/** Any other status, or an answer that is not JSON. */
export class UnexpectedAnswerError extends StillpointError {
  override name = 'UnexpectedAnswerError'

  constructor(
    message: string,
    override readonly status: number,
  ) {
    super(message)
  }
}

/** No answer came: no network, no such server, or a browser that may not read the answer (CORS). */
export class NetworkError extends StillpointError {
  override name = 'NetworkError'
}

/** No answer came in time. */
export class TimeoutError extends StillpointError {
  override name = 'TimeoutError'
}
