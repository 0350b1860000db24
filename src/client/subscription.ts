import type { Locale } from './content'
import type { Transport } from './transport'

type Options = { locale?: Locale; signal?: AbortSignal }

/** What goes with a sign-up; all of it may be left out. */
export type SubscribeOptions = Options & {
  /** The version of the wording that was shown: of the last entry of `consent` in the newsletter settings. */
  consent?: string
  /** The address of the page with the form; a browser says it by itself. */
  formAddress?: string
  /** What this front end calls itself. */
  source?: string
  /** What is in a field that people don’t see; with anything in it nothing is done. */
  homepage?: string
  /** Milliseconds since the form was shown. Less than 2,000 throws InvalidRequestError without fields; then leave it out. */
  elapsedMs?: number
}

/**
 * Asks for the newsletter on behalf of somebody, in the language of `locale`. It answers the same for every address; the
 * person confirms by a mailed link. Throws InvalidRequestError for what is no address.
 */
export type Subscribe = (email: string, options?: SubscribeOptions) => Promise<void>

/** How somebody stands to the newsletter. */
export type Preferences = {
  email: string
  language: Locale
  /** Only with `confirmed` they get it. */
  state: 'pending' | 'confirmed' | 'unsubscribed'
  /** No issue comes until then. */
  pausedUntil: string | null
}

/** What a person does by the links in their mails. All but `sendLink` throw GoneError for a link that does not work. */
export type Subscription = {
  /** Puts them on the list. Call it when they press a button: scanners open links. */
  confirm: (token: string, options?: Options) => Promise<void>
  /** Takes them off the list, by the link of an issue. */
  unsubscribe: (token: string, options?: Options) => Promise<void>
  /** Mails the link to the preferences, if the address is known; which this does not tell. */
  sendLink: (email: string, options?: Options & { homepage?: string }) => Promise<void>
  /** By the link to the preferences, like all that follow. */
  read: (token: string, options?: Options) => Promise<Preferences>
  /** Changes what is named and leaves the rest. */
  change: (
    token: string,
    changes: Partial<Pick<Preferences, 'language' | 'pausedUntil'>>,
    options?: Options,
  ) => Promise<Preferences>
  leave: (token: string, options?: Options) => Promise<void>
  /** Mails the person all that is kept about them. */
  sendData: (token: string, options?: Options) => Promise<void>
  /** Deletes all that is kept about them. */
  erase: (token: string, options?: Options) => Promise<void>
}

export const subscribeBy =
  ({ send }: Transport): Subscribe =>
  async (email, { consent, formAddress, source, homepage, elapsedMs, ...query } = {}) => {
    const asked = { email, language: query.locale, consent, formAddress, source, homepage, elapsedMs }
    await send('/subscribe', asked, query)
  }

export const subscriptionBy = ({ read, send }: Transport): Subscription => {
  const act =
    (name: string) =>
    async (token: string, options?: Options): Promise<void> => {
      await send(`/newsletter/${name}`, { token }, options)
    }
  return {
    confirm: act('confirm'),
    unsubscribe: act('unsubscribe'),
    sendLink: async (email, { homepage, ...query } = {}) => {
      await send('/newsletter/link', { email, language: query.locale, homepage }, query)
    },
    read: (token, options) =>
      read('/newsletter/preferences', { ...options, authorization: `Newsletter ${token}` }),
    change: (token, changes, options) => send('/newsletter/preferences', { token, ...changes }, options),
    leave: act('leave'),
    sendData: async (token, options) => {
      await send('/newsletter/data', { token, language: options?.locale }, options)
    },
    erase: act('erase'),
  }
}
