import type { DeliverySource } from '../lib/deliverySource'
import { answerCleanly } from './answerCleanly'
import type { Made } from './give'
import type { Question } from './question'
import { isTrusted, revisionState as state } from './revision/state'
import type { createStorage } from './storage'
import { toStoredAnswer } from './storedAnswer'

/** Who makes an answer, and the headers that all of its answers carry. */
export type Origin = Pick<DeliverySource, 'answer' | 'look' | 'hold'> & { headers: string[] }

/** Makes answers, and stores those that may be given again. */
export const createMaker = (storage: ReturnType<typeof createStorage>) => {
  const underWay = new Map<string, { revision: number; made: Promise<Made> }>()

  const makeAnswer = async (from: Origin, { key, request }: Question): Promise<Made> => {
    const { answer, headers } = from
    const { response, body, revision } = await answerCleanly(() => answer(request(key)), from)
    if (response.status !== 200 || isGraphqlError(body)) return passing(response, body, headers)
    const stored = await toStoredAnswer(body, typeOf(response), withOpenness(headers, response))
    if (revision === undefined) return { answer: stored, cacheStatus: 'fwd=miss' }
    storage.set(key, { answer: stored, revision, ends: endOf(response) })
    return { answer: stored, cacheStatus: 'fwd=miss; stored' }
  }

  const passing = (response: Response, body: Buffer, headers: string[]): Made => {
    const retryAfter = response.headers.get('retry-after')
    const location = response.headers.get('location')
    return {
      status: response.status,
      body,
      headers: [
        ...['Content-Type', typeOf(response), 'Content-Length', String(body.length)],
        ...['Cache-Control', 'no-store', 'Cache-Status', 'Stillpoint; fwd=miss'],
        ...(retryAfter ? ['Retry-After', retryAfter] : []),
        ...(location ? ['Location', location] : []),
        ...headers,
      ],
    }
  }

  return {
    /** One making for all who ask the same at the same time, unless something has changed since it was begun. */
    make: (from: Origin, question: Question): Promise<Made> => {
      const { revision } = state
      const running = underWay.get(question.key)
      if (running?.revision === revision && isTrusted()) return running.made
      const made = makeAnswer(from, question).finally(() => {
        if (underWay.get(question.key)?.made === made) underWay.delete(question.key)
      })
      underWay.set(question.key, { revision, made })
      return made
    },
    /** An answer that is for nobody else. */
    once: async ({ answer, headers }: Origin, request: Request): Promise<Made> => {
      const response = await answer(request)
      return passing(response, Buffer.from(await response.arrayBuffer()), headers)
    },
  }
}

const typeOf = ({ headers }: Response) => headers.get('content-type') ?? 'application/octet-stream'

/** With what lets pages of any origin read it (CORS), where only whoever made it says so. */
const withOpenness = (headers: string[], response: Response): string[] => {
  const name = 'Access-Control-Allow-Origin'
  const origins = response.headers.get(name)
  return origins === null || headers.includes(name) ? headers : [...headers, name, origins]
}

/** When an answer has to be made anew although nothing was changed, if it says so (RFC 9111 §5.3). */
const endOf = ({ headers }: Response): number | undefined => {
  const expires = headers.get('expires')
  return expires === null ? undefined : Date.parse(expires)
}

// What GraphQL could not answer in part or whole; it says so with a status of 200.
const isGraphqlError = (body: Buffer) => body.subarray(0, 9).toString() === '{"errors"'
