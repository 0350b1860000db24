import type { AfterErrorHook } from 'payload'
import { isUnavailable } from './isUnavailable'

const message = 'The database can’t be reached right now. Please try again shortly.'

/** Answers 503 (RFC 9110 §15.6.4) instead of 500 while the database can’t be reached, over REST and GraphQL. */
export const describeUnavailability: AfterErrorHook = ({ error, graphqlResult }) => {
  if (!isUnavailable(error)) return undefined
  if (!graphqlResult) return { status: 503, response: { errors: [{ message }] } }
  return { graphqlResult: { ...graphqlResult, message, extensions: { statusCode: 503 } } }
}
