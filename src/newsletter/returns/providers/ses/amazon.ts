import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

/** What is asked of Amazon. Tests bring their own. */
export type Amazon = {
  /** A certificate of SNS, in PEM. */
  certificateAt: (address: URL) => Promise<string>
  /** Opens the address that confirms a subscription. */
  confirm: (address: URL) => Promise<void>
}

const patienceMs = 5000
const longest = 64 * 1024
const certificates = new LRUCache<string, string>({ max: 4 })

const ask = async (address: URL): Promise<string> => {
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
  if (!answer.ok) throw new Error(`Amazon answered ${answer.status}.`)
  const text = await answer.text()
  if (text.length > longest) throw new Error('Amazon answered more than it should.')
  return text
}

const amazon: Amazon = {
  certificateAt: async ({ href }) => {
    const known = certificates.get(href)
    if (known) return known
    const certificate = await ask(new URL(href))
    certificates.set(href, certificate)
    return certificate
  },
  confirm: async (address) => void (await ask(address)),
}

const chosen = new WeakMap<Payload, Amazon>()

/** Amazon as a platform reaches it, unless it was given another by `useAmazon`. */
export const amazonOf = (payload: Payload): Amazon => chosen.get(payload) ?? amazon

/** Lets the tests of a platform sign by themselves. */
export const useAmazon = (payload: Payload, own: Amazon): void => {
  chosen.set(payload, own)
}
