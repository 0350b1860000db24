import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { env } from '../../../env'
import type { Notice } from '../core/notice'
import { reasonOf } from '../core/reasonOf'
import { messageIdTokens } from '../core/tokensIn'
import { jsonIn } from './jsonIn'
import type { Provider } from './provider'
import { refuseCall, refuseOldCall } from './refuseCall'
import { sameText } from './sameText'

/** Mailgun repeats a call for eight hours. What was signed before that is refused, and no signature counts twice. */
const oldestMs = 12 * 60 * 60_000

/** Webhooks of Mailgun: https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks */
export const mailgun: Provider = {
  source: 'mailgun',
  isSetUp: Boolean(env.MAILGUN_SIGNING_KEY),
  read: async (req, body) => {
    const { signature, 'event-data': event } = jsonIn(req, body, call)
    if (!sameText(signature.signature, signatureOf(signature))) throw refuseCall(req)
    if (Math.abs(Date.now() - Number(signature.timestamp) * 1000) > oldestMs) throw refuseOldCall(req)
    const notice = noticeOf(event)
    // The signature covers nothing but its own time and token, so the token stands for the call.
    return notice ? [{ id: signature.token, notice }] : []
  },
}

const signatureOf = ({ timestamp, token }: { timestamp: string; token: string }): string =>
  createHmac('sha256', env.MAILGUN_SIGNING_KEY ?? '')
    .update(timestamp + token)
    .digest('hex')

const call = z.object({
  signature: z.object({
    timestamp: z.string().regex(/^\d{1,12}$/),
    token: z.string().min(1).max(200),
    signature: z.string(),
  }),
  'event-data': z.object({
    event: z.string(),
    severity: z.string().optional(),
    reason: z.string().optional(),
    recipient: z.string().optional(),
    message: z.object({ headers: z.object({ 'message-id': z.string().optional() }).optional() }).optional(),
    'delivery-status': z
      .object({
        code: z.number().nullish(),
        'enhanced-code': z.string().nullish(),
        message: z.string().nullish(),
        description: z.string().nullish(),
      })
      .optional(),
  }),
})

type Event = z.output<typeof call>['event-data']

const noticeOf = (event: Event): Notice | undefined => {
  const about = {
    tokens: messageIdTokens(event.message?.headers?.['message-id'] ?? ''),
    addresses: event.recipient ? [event.recipient] : [],
  }
  if (event.event === 'complained') return { kind: 'complaint', ...about }
  if (event.event === 'unsubscribed') return { kind: 'unsubscribe', ...about }
  return event.event === 'failed' ? { ...failureOf(event), ...about } : undefined
}

const failureOf = ({
  severity,
  reason,
  'delivery-status': status,
}: Event): Pick<Notice, 'kind' | 'reason' | 'said'> => {
  const said = [status?.message, status?.description].filter(Boolean).join(' ').slice(0, 1000)
  if (severity !== 'permanent') return { kind: 'delay', reason: 'temporary', said }
  // It has bounced before, and Mailgun did not try again.
  if (reason === 'suppress-bounce') return { kind: 'bounce', reason: 'noSuchAddress', said }
  // The same of whoever complained or left before, which Mailgun may have been told and Stillpoint not.
  if (reason === 'suppress-complaint') return { kind: 'complaint', said }
  if (reason === 'suppress-unsubscribe') return { kind: 'unsubscribe', said }
  const reply = { code: status?.code ?? null, status: status?.['enhanced-code'] ?? null, said }
  return { kind: 'bounce', reason: reasonOf(reply), said }
}
