import type { Asker, People } from './people'

/** What became of a request: past the gate (invalid data is), refused by it, or answered as if nothing were there. */
export type Outcome = 'allowed' | 'refused' | 'unseen'

type Request = { method: string; path: string; body?: object }
type Answer = {
  data?: Record<string, unknown>
  errors?: { message: string; extensions?: { statusCode?: number } }[]
}

const outcomes: Record<number, Outcome> = {
  200: 'allowed',
  201: 'allowed',
  400: 'allowed',
  403: 'refused',
  404: 'unseen',
  // There is no such endpoint at all.
  501: 'refused',
}

/** Asks as each of the people, over REST and GraphQL. An answer that is no outcome is thrown. */
export const asking = (url: string, people: People) => {
  const send = (asker: Asker, { method, path, body }: Request) =>
    fetch(url + path, {
      method,
      headers: { ...people[asker], 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })

  const query = async (asker: Asker, text: string, data?: object): Promise<Answer> => {
    const body = { query: text, variables: { data } }
    return (await send(asker, { method: 'POST', path: '/api/graphql', body })).json()
  }

  const byRest = async (asker: Asker, request: Request): Promise<Outcome> => {
    const response = await send(asker, request)
    return outcomeOf(response.status, `${request.method} ${request.path}`, () => response.text())
  }

  const byGraphql = async (asker: Asker, text: string, data?: object): Promise<Outcome> => {
    const answer = await query(asker, text, data)
    const status = answer.errors ? answer.errors[0]?.extensions?.statusCode : 200
    return outcomeOf(status, text, async () => JSON.stringify(answer.errors))
  }

  return { send, query, byRest, byGraphql }
}

const outcomeOf = async (
  status: number | undefined,
  what: string,
  said: () => Promise<string>,
): Promise<Outcome> => {
  const outcome = outcomes[status ?? 0]
  if (!outcome) throw new Error(`${what} answered ${status}: ${await said()}`)
  return outcome
}
