import type { Payload } from 'payload'
import { lockFor } from '../../lib/lockFor'
import { seal } from '../../lib/seal'
import type { ReturnedMail } from '../../payload-types'
import { withoutAddresses } from '../sending/mailing/withoutAddresses'
import { leave } from '../subscribing'
import { claim, settle } from './claim'
import { type Concerned, concernedBy } from './concernedBy'
import { type Notice, suppressionAfter } from './core/notice'
import { noteOnDelivery } from './noteOnDelivery'

type Arrival = {
  /** The same for what arrives twice. */
  key: string
  source: NonNullable<ReturnedMail['source']>
  notice: Notice
  /** Of a mail, for a person to read if nobody else can. */
  text?: string
}

const lock = lockFor('returned mails')

/**
 * Does what follows from something that came back, and writes it down; once, however often and by however many processes
 * it is taken in. Answers false while another process is at it.
 */
export const takeIn = async (
  payload: Payload,
  { key, source, notice, text }: Arrival,
  now: number,
): Promise<boolean> => {
  const claimed = await claim(payload, key, now)
  if (typeof claimed === 'string') return claimed === 'settled'
  const concerned = await concernedBy(payload, { notice, isTrusted: source !== 'folder' })
  const effect = concerned ? await follow(payload, { notice, concerned, source }) : 'unmatched'
  await settle(payload, claimed, {
    kind: notice.kind,
    reason: notice.reason ?? null,
    effect,
    source,
    issue: concerned?.delivery?.issue ?? null,
    addressKey: concerned?.addressKey ?? null,
    said: notice.said ? withoutAddresses(notice.said) : null,
    sealedText: text && isForAPerson(notice, effect) ? seal(text, lock) : null,
  })
  return true
}

/** Whether somebody should look at it: nobody understands it, or knows whom it is about. */
const isForAPerson = ({ kind }: Notice, effect: string): boolean =>
  kind === 'other' || (effect === 'unmatched' && kind !== 'automatic' && kind !== 'delay')

type Following = { notice: Notice; concerned: Concerned; source: Arrival['source'] }

const follow = async (
  payload: Payload,
  { notice, concerned: { addressKey, delivery, confirmedSince }, source }: Following,
): Promise<NonNullable<ReturnedMail['effect']>> => {
  if (delivery) await noteOnDelivery(payload, delivery, notice)
  const reason = suppressionAfter(notice)
  // Whoever has confirmed by a mail since then has an address that works.
  if (!reason || (reason === 'bounced' && confirmedSince)) return 'noted'
  const who = reason === 'bounced' ? { who: 'Stillpoint' } : {}
  await leave(payload, { addressKey, reason, ...who, details: detailsOf(notice, source) })
  return 'suppressed'
}

const detailsOf = ({ status }: Notice, source: string) => [source, status].filter(Boolean).join(', ')
