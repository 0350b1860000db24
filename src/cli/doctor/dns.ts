import { Resolver } from 'node:dns/promises'
import { codeOf } from './finding'

/** What the checks ask of the DNS. Tests bring their own. */
export type Dns = {
  /** The TXT records of a name, each joined from its pieces; none where there is no such name. Rejects while offline. */
  txt: (name: string) => Promise<string[]>
}

const patienceMs = 2000

/** Where emails come from, and where to look that up. */
export type Lookup = { domains: string[]; dns: Dns }

/** The DNS as this machine asks it. */
export const systemDns = (): Dns => {
  const resolver = new Resolver({ timeout: patienceMs, tries: 2 })
  return {
    txt: async (name) => {
      try {
        return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(''))
      } catch (error) {
        if (codeOf(error) === 'ENOTFOUND' || codeOf(error) === 'ENODATA') return []
        throw error
      }
    },
  }
}
