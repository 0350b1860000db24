import type { AnswerStore } from './answerStore'
import type { Locale } from './content'
import type { Fetch } from './exchange'

/** What `createClient` can be told; only `url` is needed. */
export type ClientOptions = {
  /** The address of the Stillpoint server, like `https://content.example.org`. */
  url: string
  /** The language of every read that names none; without it, English. */
  locale?: Locale
  /** The key of an API client. Whoever has it can read what it may read: keep it out of public pages. */
  key?: string
  /** Reads drafts as well; needs a key whose API client may read them. */
  preview?: boolean
  /** In place of the global `fetch`. */
  fetch?: Fetch
  /** Milliseconds that one attempt may take: 10,000 unless told. */
  timeout?: number
  /** Further attempts while the server is busy or away: 2 unless told. */
  retries?: number
  /**
   * Where answers are kept, to be used again for as long as the server says that they have not changed. Unless told,
   * memory; in a browser nothing, because `fetch` does the same there. With a key nothing is ever kept.
   */
  cache?: AnswerStore | false
}

/** Throws TypeError for options that can’t work. */
export const checkOptions = ({ url, key, preview }: ClientOptions): void => {
  if (!/^https?:\/\/[^/?#]+[^?#]*$/.test(url) || !URL.canParse(url))
    throw new TypeError(
      `url must be the address of a Stillpoint server, like https://content.example.org: ${url}`,
    )
  if (preview && !key) throw new TypeError('preview needs the key of an API client that may read drafts')
}
