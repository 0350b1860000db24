import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { withPersistedQueries } from '../../../../delivery/graphql/withPersistedQueries'
import { isSenseless } from '../../../../hooks/explainBadRequest'
import { config } from '../../config'
import { refuseSenseless } from '../refuseSenseless'
import { withoutCors } from '../withoutCors'
import { inEitherLanguage } from './inEitherLanguage'

// Despite its name it answers GET as well: queries only, mutations get 405 (GraphQL over HTTP §6.2).
const execute = withPersistedQueries(inEitherLanguage(GRAPHQL_POST(config)))

type Answer = { errors?: { extensions?: { statusCode?: number } }[] }

/** GraphQL answers errors with 200; an unreachable database is said by the status as well. */
export const answerGraphql = async (request: Request): Promise<Response> => {
  try {
    const response = await execute(request)
    const text = await response.text()
    const headers = withoutCors(response.headers)
    if (!text.startsWith('{"errors"')) return new Response(text, { status: response.status, headers })
    headers.set('Cache-Control', 'no-store')
    const isAway = isUnavailable(JSON.parse(text) as Answer)
    if (isAway) headers.set('Retry-After', '5')
    return new Response(text, { status: isAway ? 503 : response.status, headers })
  } catch (error) {
    // What a query meets while it runs is in the answer: JSON that is broken here is that of the request.
    if (!(error instanceof SyntaxError) && !isSenseless(error)) throw error
    return refuseSenseless()
  }
}

const isUnavailable = ({ errors }: Answer) =>
  errors?.some(({ extensions }) => extensions?.statusCode === 503) ?? false
