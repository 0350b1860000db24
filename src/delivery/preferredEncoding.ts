import Negotiator from 'negotiator'
import type { Encoding } from './storedAnswer'

const ours: Encoding[] = ['br', 'gzip', 'identity']

// A few spellings make up nearly all requests; whoever makes up others costs no more than asking anew.
const known = new Map<string, Encoding>()
const mostKnown = 100

/** The smallest encoding that an Accept-Encoding header takes (RFC 9110 §12.5.3). */
export const preferredEncoding = (accepted: string | undefined): Encoding => {
  if (accepted === undefined) return 'identity'
  const before = known.get(accepted)
  if (before) return before
  const taken = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(ours)
  const encoding = ours.find((each) => taken.includes(each)) ?? 'identity'
  if (known.size === mostKnown) known.clear()
  known.set(accepted, encoding)
  return encoding
}
