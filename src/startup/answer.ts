import { GET } from '../app/(payload)/api/[...slug]/route'
import { POST } from '../app/(payload)/api/graphql/route'

/** Answers a request for the API without the detour through Next: a GET by REST, a POST by GraphQL. */
export const answer = (request: Request): Promise<Response> => {
  if (request.method === 'POST') return POST(request)
  const slug = new URL(request.url).pathname.replace(/^\/api\//, '').split('/')
  return GET(request, { params: Promise.resolve({ slug }) })
}
