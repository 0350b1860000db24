/** What a GraphQL request asks (GraphQL over HTTP §5.3), as it was sent: nothing of it has been checked. */
export type GraphqlParams = {
  query?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

const names = ['query', 'operationName', 'variables', 'extensions'] as const
const isEncoded = (name: string) => name === 'variables' || name === 'extensions'

/** Reads a request once. Undefined for a body that is no JSON; throws SyntaxError for JSON that can't be read. */
export const readGraphqlParams = async (request: Request): Promise<GraphqlParams | undefined> => {
  if (request.method === 'POST') {
    if (!request.headers.get('content-type')?.startsWith('application/json')) return undefined
    const body: unknown = JSON.parse(await request.text())
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}
  }
  return paramsOfSearch(new URL(request.url).searchParams)
}

/** What the address of a request by GET asks. Throws SyntaxError for JSON that can't be read. */
export const paramsOfSearch = (searchParams: URLSearchParams): GraphqlParams => {
  const params: GraphqlParams = {}
  for (const name of names) {
    const value = searchParams.get(name)
    if (value !== null && value !== '') params[name] = isEncoded(name) ? JSON.parse(value) : value
  }
  return params
}

/** The same request asking something else. HEAD becomes GET, whose body the host leaves out. */
export const graphqlRequestFor = (request: Request, params: GraphqlParams): Request => {
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  if (request.method === 'POST')
    return new Request(url, { method: 'POST', headers, body: JSON.stringify(params) })
  for (const name of names) {
    const value = params[name]
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, isEncoded(name) ? JSON.stringify(value) : String(value))
  }
  return new Request(url, { headers })
}
