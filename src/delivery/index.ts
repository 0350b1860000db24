import type { IncomingMessage, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { DeliverySource } from '../lib/deliverySource'
import type { PageSource } from '../lib/pageSource'
import { processClock } from '../lib/processClock'
import { requestId } from '../lib/requestId'
import { give, type Made, relay } from './give'
import { questionOfBody, questionOfUrl } from './graphql/graphqlQuestion'
import { createMaker, type Origin } from './maker'
import { type Question, questionOf } from './question'
import { readText } from './readText'
import { isTrusted, revisionState as state } from './revision/state'
import { createStorage } from './storage'
import { graphqlPath, isAnonymous, isGraphql, isRead, isShortJson } from './whatIsAsked'

type Options = {
  /** Undefined until the platform is open. */
  source: () => DeliverySource | undefined
  /** Headers of every answer of the API, such as those of security. A flat list of names and values. */
  headers: string[]
  /** Undefined where this server has no website. */
  pages?: PageSource
  /** Everything that is not published content. */
  otherwise: (req: IncomingMessage, res: ServerResponse) => void
  mostBytes: number
  /** Told of each answer once it is written. `since`: when the request came, by `processClock()`. */
  onGiven: (req: IncomingMessage, given: { id: string; since: number; status: number }) => void
  /** Has to answer a request that failed. */
  onError: (res: ServerResponse, failure: { id: string; error: unknown }) => void
}

type Exchange = { req: IncomingMessage; res: ServerResponse; from: Origin; id: string; since: number }

const anyone = 'http://stillpoint.internal'

/** What a spelling costs beside its two texts. */
const overhead = 200

/**
 * Gives what is published to anyone who asks, from memory while it is current, before anything else of the server is
 * reached. An answer is current as long as no change has been announced since it was made. Whoever asks the API with a
 * cookie, a key or for drafts is passed on; pages of the website are the same for everyone.
 */
export const createDelivery = (options: Options) => {
  const { source, headers, pages, otherwise, mostBytes, onGiven, onError } = options
  const storage = createStorage(mostBytes)
  const maker = createMaker(storage)
  const spellings = new LRUCache<string, string>({
    maxSize: mostBytes / 16,
    sizeCalculation: (key, spelling) => 2 * (key.length + spelling.length) + overhead,
  })
  let known: { platform: DeliverySource; api: Origin; site: Origin } | undefined

  return (req: IncomingMessage, res: ServerResponse): void => {
    if (req.url?.startsWith('/api/')) answerApi(req, res)
    else answerPage(req, res)
  }

  function answerApi(req: IncomingMessage, res: ServerResponse) {
    const { url = '', method } = req
    const platform = isAnonymous(req) ? source() : undefined
    if (!platform) return otherwise(req, res)
    const key = isRead(req) ? keyOfUrl(url, platform) : undefined
    const from = originsOf(platform).api
    if (key !== undefined)
      deliver(begin(req, res, from), { key, request: isGraphql(url) ? graphqlRequest : plainRequest })
    else if (method === 'POST' && url === graphqlPath && isShortJson(req)) answerQuery(begin(req, res, from))
    else otherwise(req, res)
  }

  function answerPage(req: IncomingMessage, res: ServerResponse) {
    const { url = '' } = req
    const platform = pages && isRead(req) ? source() : undefined
    const key = platform && pages ? (spellings.get(url) ?? learn(url, pages.keyOf(url))) : undefined
    if (!platform || key === undefined) return otherwise(req, res)
    deliver(begin(req, res, originsOf(platform).site), { key, request: plainRequest })
  }

  function originsOf(platform: DeliverySource) {
    if (known?.platform !== platform) {
      const api = { ...platform, headers }
      known = { platform, api, site: pages ? { ...pages, look: platform.look, hold: platform.hold } : api }
    }
    return known
  }

  function keyOfUrl(url: string, { rules }: DeliverySource): string | undefined {
    return spellings.get(url) ?? learn(url, isGraphql(url) ? questionOfUrl(url) : questionOf(url, rules))
  }

  function learn(spelling: string, key: string | undefined): string | undefined {
    if (key !== undefined) spellings.set(spelling, key)
    return key
  }

  function answerQuery(exchange: Exchange) {
    const { req, res, from, id } = exchange
    const onText = (body: string) => {
      const key = spellings.get(body) ?? learn(body, questionOfBody(body))
      if (key !== undefined) deliver(exchange, { key, request: graphqlRequest })
      else pass(exchange, maker.once(from, graphqlRequest(body)))
    }
    readText(req, { onText, onError: (error) => onError(res, { id, error }) })
  }

  // What is stored is given in the same turn of the event loop: each promise would cost a tenth of the whole.
  function deliver(exchange: Exchange, question: Question) {
    const { req, res, from, id, since } = exchange
    const answer = isTrusted() ? storage.get(question.key, state.revision) : undefined
    if (answer) onGiven(req, { id, since, status: give(req, res, { answer, cacheStatus: 'hit', id }) })
    else pass(exchange, maker.make(from, question))
  }

  function pass({ req, res, id, since }: Exchange, making: Promise<Made>) {
    making
      .then((made) => {
        if (!res.destroyed) onGiven(req, { id, since, status: relay(req, res, { made, id }) })
      })
      .catch((error) => onError(res, { id, error }))
  }
}

const begin = (req: IncomingMessage, res: ServerResponse, from: Origin): Exchange => ({
  req,
  res,
  from,
  id: requestId(),
  since: processClock(),
})

const plainRequest = (key: string) => new Request(anyone + key)

const graphqlRequest = (body: string) =>
  new Request(anyone + graphqlPath, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
