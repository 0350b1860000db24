import { lookup } from 'node:dns/promises'
import type { Payload } from 'payload'
import { isPublicAddress } from '../lib/isPublicAddress'

/** What sending needs of the network. Tests bring their own. */
export type Network = {
  /** Every address of a host name. Rejects if it has none. */
  resolve: (host: string) => Promise<string[]>
  /** Whether events may be sent to this IP address. */
  mayReach: (address: string) => boolean
  /** How long an attempt may take, from the name to the answer (Standard Webhooks: 15 to 30 seconds). */
  timeoutMs: number
  /** Authorities whose certificates are trusted, in PEM, instead of those that Node trusts. */
  ca?: string
}

/** The public internet and nothing else. */
export const publicInternet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  mayReach: isPublicAddress,
  timeoutMs: 15_000,
}

const chosen = new WeakMap<Payload, Network>()

/** The network of a platform: the public internet, unless it was given another by `useNetwork`. */
export const networkOf = (payload: Payload): Network => chosen.get(payload) ?? publicInternet

/** Lets the tests of a platform reach receivers on their own machine. */
export const useNetwork = (payload: Payload, network: Network): void => {
  chosen.set(payload, network)
}
