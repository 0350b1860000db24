import type { ReturnReason } from './notice'

/** `code`: of the SMTP reply; `status`: enhanced (RFC 3463); `said`: the words of the server. */
type Reply = { code?: number | null; status?: string | null; said?: string | null }

/**
 * What a refusal means. The words of a server go before its code: many refuse what they take for spam with the code of
 * an address that does not exist, and nobody must leave the list for that.
 */
export const reasonOf = ({ code, status, said }: Reply): ReturnReason => {
  const words = (said ?? '').replace(address, ' ')
  const enhanced = mostTelling([status, enhancedCode.exec(words)?.[0]])
  if (policyWords.test(words)) return 'blocked'
  if (enhanced?.startsWith('4') || (!enhanced && code && code < 500))
    return fullWords.test(words) ? 'mailboxFull' : 'temporary'
  if (paceWords.test(words)) return 'temporary'
  if (senderWords.test(words)) return 'other'
  const known = enhanced && reasonByCode[enhanced.slice(2)]
  if (known) return known
  if (enhanced?.startsWith('5.7')) return 'blocked'
  return wordsOf.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

const enhancedCode = /\b[245]\.\d{1,3}\.\d{1,3}\b/
const address = /<?[^\s<>]+@[^\s<>]+>?/g

/** `5.0.0` and `5.5.0` say no more than that it failed; the other code often does. */
const mostTelling = (codes: (string | null | undefined)[]): string | undefined => {
  const given = codes.filter((code): code is string => Boolean(code))
  return given.find((code) => !/^\d\.(0\.0|5\.0)$/.test(code)) ?? given[0]
}

// RFC 3463 §3, RFC 7505 (5.1.10) and what is in use: 5.4.1 is how Exchange Online refuses recipients that it does not know.
const reasonByCode: Record<string, ReturnReason> = {
  '1.1': 'noSuchAddress',
  '1.2': 'noSuchAddress',
  '1.3': 'noSuchAddress',
  '1.6': 'noSuchAddress',
  '1.10': 'noSuchAddress',
  // These two speak of the sender.
  '1.7': 'other',
  '1.8': 'other',
  '2.1': 'noSuchAddress',
  '2.2': 'mailboxFull',
  '2.3': 'tooLarge',
  '3.4': 'tooLarge',
  '4.7': 'temporary',
}

const policyWords =
  /spam|spamhaus|block(ed|list| ?list)|black ?list|deny ?list|reputation|unsolicited|\bpolicy\b|\bDMARC\b|\bSPF\b|\bDKIM\b|bulk mail|content rejected|virus/i
const paceWords = /at a rate\b|rate limit|too (many|quickly)/i
// A server that asks ours about the sender tells what ours answered, with its codes.
const senderWords = /\bsender\b.*(verif|reject|denied|not found|unknown)|verification failed/i
const fullWords =
  /over ?quota|quota exceeded|mailbox (is )?full|insufficient (system )?storage|out of storage/i

const wordsOf: [RegExp, ReturnReason][] = [
  [fullWords, 'mailboxFull'],
  [/message (is )?too (large|big)|size limit|exceeds .*size/i, 'tooLarge'],
  [
    /(user|recipient|mailbox|account|address)( is)? (unknown|not found|does not exist|doesn.t exist|disabled|inactive)|(unknown|no such|invalid) (user|recipient|mailbox|address|account)|recipient ?not ?found|recipient address rejected: access denied|no mailbox (here )?by that name|host (or domain name )?not found|domain (not found|does not exist)|does(n.t| not) like recipient/i,
    'noSuchAddress',
  ],
]
