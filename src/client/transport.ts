import { memoryStore } from './answerStore'
import type { Locale } from './content'
import { contentOf } from './contentOf'
import { exchange } from './exchange'
import { type ClientOptions, checkOptions } from './options'
import { queryString } from './queryString'
import { withRetries } from './withRetries'

type Query = {
  signal?: AbortSignal
  locale?: Locale
  authorization?: string
  /** Whether it stands on the website, in the language of its path, and not in the API. */
  isPage?: boolean
}

/** How the client reaches the server. Both answer what came, and throw a StillpointError, or the reason of the signal. */
export type Transport = {
  read: <T>(path: string, query?: Query) => Promise<T>
  send: <T>(path: string, body: object, query?: Query) => Promise<T>
}

export const createTransport = (options: ClientOptions): Transport => {
  checkOptions(options)
  const { url, locale, key, preview, retries = 2, timeout = 10_000 } = options
  const { fetch = (address, init) => globalThis.fetch(address, init), cache = defaultStore() } = options
  const site = url.replace(/\/+$/, '')
  const api = `${site}/api`
  const keyHeader: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
  const store = key || cache === false ? undefined : cache

  return {
    read: async <T>(path: string, { signal, authorization, isPage = false, ...query }: Query = {}) => {
      const language = query.locale ?? locale
      const address = isPage
        ? site + (language === 'es' ? '/es' : '') + path
        : api + path + queryString({ locale, ...query, ...(preview ? { draft: true } : {}) })
      const kept = authorization ? undefined : store?.get(address)
      const headers: Record<string, string> = {
        ...(isPage ? {} : keyHeader),
        ...(kept ? { 'if-none-match': kept.etag } : {}),
        ...(authorization ? { authorization } : {}),
      }
      const attempt = async () => {
        const answer = await exchange(address, { headers }, { fetch, timeout, signal })
        if (kept && answer.status === 304) return JSON.parse(kept.text)
        const content = contentOf(answer)
        const etag = answer.headers.get('etag')
        if (etag && !authorization) store?.set(address, { etag, text: answer.text })
        return content
      }
      return (await withRetries(attempt, { retries, isRepeatable: true, signal })) as T
    },

    send: async <T>(path: string, body: object, { signal, ...query }: Query = {}) => {
      const address = api + path + queryString({ locale, ...query })
      const language = query.locale ?? locale
      const headers = {
        ...keyHeader,
        'content-type': 'application/json',
        // Decides in which language the server says what is wrong.
        ...(language ? { 'accept-language': language } : {}),
      }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const attempt = async () => contentOf(await exchange(address, init, { fetch, timeout, signal }))
      return (await withRetries(attempt, { retries, isRepeatable: false, signal })) as T
    },
  }
}

// A browser keeps answers itself; there, a tag of ours would cost a preflight request (CORS).
const defaultStore = () => (typeof document === 'undefined' ? memoryStore() : false)
