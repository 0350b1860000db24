import { type Client, createClient, type Locale } from '@stillpoint/client'
import { createContext, useContext, useEffect, useState } from 'react'

const url = import.meta.env.VITE_STILLPOINT_URL ?? 'http://localhost:3000'

/** With a key, drafts are read as well. */
export const clientFor = (locale: Locale, key: string | null): Client =>
  createClient(key ? { url, locale, key, preview: true } : { url, locale })

const ClientContext = createContext<Client | null>(null)
export const ClientProvider = ClientContext.Provider

export const useClient = (): Client => {
  const client = useContext(ClientContext)
  if (!client) throw new Error('This component stands outside ClientProvider')
  return client
}

export type Content<T> = { content?: T; error?: unknown; reload: () => void }

/** Reads with the client, and again whenever the client or `slug` changes; what is no longer wanted is given up. */
export const useContent = <T>(
  read: (client: Client, signal: AbortSignal, slug: string) => Promise<T>,
  slug = '',
): Content<T> => {
  const client = useClient()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<{ content?: T; error?: unknown }>({})
  useEffect(() => {
    const controller = new AbortController()
    setState({})
    read(client, controller.signal, slug).then(
      (content) => setState({ content }),
      (error) => controller.signal.aborted || setState({ error }),
    )
    return () => controller.abort()
  }, [client, read, slug, attempt])
  return { ...state, reload: () => setAttempt(attempt + 1) }
}
