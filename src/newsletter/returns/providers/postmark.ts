import { z } from 'zod'
import { env } from '../../../env'
import type { Notice, ReturnReason } from '../core/notice'
import { reasonOf } from '../core/reasonOf'
import { messageIdTokens, returnPathTokens } from '../core/tokensIn'
import { jsonIn } from './jsonIn'
import type { Provider } from './provider'
import { refuseCall } from './refuseCall'
import { sameText } from './sameText'

/** Webhooks of Postmark, with a password in their address: https://postmarkapp.com/developer/webhooks/webhooks-overview */
export const postmark: Provider = {
  source: 'postmark',
  isSetUp: Boolean(env.POSTMARK_WEBHOOK_PASSWORD),
  read: async (req, body) => {
    const password = passwordIn(req.headers.get('authorization'))
    if (!sameText(password, env.POSTMARK_WEBHOOK_PASSWORD ?? '')) throw refuseCall(req, 401)
    const event = jsonIn(req, body, call)
    const notice = noticeOf(event)
    return notice ? [{ id: `${event.RecordType} ${event.ID ?? event.MessageID}`, notice }] : []
  },
}

/** Of HTTP Basic (RFC 7617); the name before it is of no account. */
const passwordIn = (authorization: string | null): string => {
  const [, encoded = ''] = /^basic\s+(\S+)$/i.exec(authorization ?? '') ?? []
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  return pair.slice(pair.indexOf(':') + 1)
}

const event = z.object({
  RecordType: z.string(),
  ID: z.union([z.string(), z.number()]).optional(),
  MessageID: z.string().optional(),
  Type: z.string().optional(),
  Email: z.string().optional(),
  Details: z.string().optional(),
  Content: z.string().optional(),
})

const call = event.refine(({ ID, MessageID }) => ID !== undefined || MessageID)

type Event = z.output<typeof call>

const noticeOf = ({
  RecordType,
  Type = '',
  Email,
  Details = '',
  Content = '',
}: Event): Notice | undefined => {
  const begin = Content.slice(0, longestHead)
  const about = {
    tokens: [...new Set([...returnPathTokens(begin), ...messageIdTokens(begin)])],
    addresses: Email ? [Email] : [],
  }
  if (RecordType === 'SpamComplaint') return { kind: 'complaint', ...about }
  if (RecordType !== 'Bounce') return undefined
  const said = Details.slice(0, 1000)
  if (automatic.has(Type)) return { kind: 'automatic', ...about }
  if (Type === 'Unsubscribe') return { kind: 'unsubscribe', ...about }
  if (Type === 'SpamComplaint') return { kind: 'complaint', ...about }
  if (Type === 'Transient') return { kind: 'delay', reason: 'temporary', said, ...about }
  return { kind: 'bounce', reason: reasonFor(Type, said), said, ...about }
}

const longestHead = 20_000

// https://postmarkapp.com/developer/api/bounce-api#bounce-types
const automatic = new Set(['AutoResponder', 'AddressChange', 'ChallengeVerification', 'Subscribe'])

/** Postmark calls a bounce hard for refusals of every kind; the words of the server tell them apart. */
const reasonFor = (type: string, said: string): ReturnReason => {
  if (type === 'BadEmailAddress') return 'noSuchAddress'
  if (type === 'Blocked' || type === 'SpamNotification' || type === 'DMARCPolicy') return 'blocked'
  const reason = reasonOf({ said })
  if (type === 'HardBounce') return reason === 'other' ? 'noSuchAddress' : reason
  return reason === 'noSuchAddress' ? 'temporary' : reason
}
