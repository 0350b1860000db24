import { fieldGroupsIn, untyped } from './fields'
import type { Notice } from './notice'

/**
 * Reads the machine’s part of a report about unwanted mail (ARF, RFC 5965). Reports on failed authentication (RFC 6591),
 * viruses, and that something is not unwanted are nobody’s complaint.
 */
export const feedbackReport = (text: string): Omit<Notice, 'tokens'> => {
  const [fields = {}] = fieldGroupsIn(text)
  const type = fields['feedback-type']?.toLowerCase() ?? ''
  const address = untyped(fields['original-rcpt-to'])?.replace(/^<|>$/g, '')
  return { kind: kinds.get(type) ?? 'other', said: type, addresses: address ? [address] : [] }
}

const kinds = new Map<string, Notice['kind']>([
  ['abuse', 'complaint'],
  ['fraud', 'complaint'],
  ['opt-out', 'unsubscribe'],
  ['not-spam', 'automatic'],
])
