import type { Payload } from 'payload'
import type { Delivery, Subscriber, Suppression } from '../../../payload-types'
import { reasonOf } from '../../returns/core/reasonOf'
import { leave } from '../../subscribing'

const atATime = 500

/**
 * Mails nobody any more whom a server did not know while an issue was sent, by the rules for mails that come back; not
 * who has confirmed since. Repeatable.
 */
export const suppressRefused = async (payload: Payload, issue: string): Promise<void> => {
  for (let page: number | null | undefined = 1; page; ) {
    const { docs, nextPage } = await rejectionsOf(payload, issue, page)
    const missing = docs.filter(isOfNobody)
    for (const { addressKey, code } of await stillMailed(payload, missing))
      await leave(payload, { addressKey, reason: 'bounced', who: 'Stillpoint', details: `refused, ${code}` })
    page = nextPage
  }
}

type Rejection = Pick<Delivery, 'id' | 'addressKey' | 'code' | 'text' | 'settledAt'>

const isOfNobody = ({ code, text }: Rejection) =>
  reasonOf({ code: code ?? null, said: text ?? null }) === 'noSuchAddress'

const rejectionsOf = ({ db }: Payload, issue: string, page: number) =>
  db.find<Rejection>({
    collection: 'deliveries',
    where: { and: [{ issue: { equals: issue } }, { state: { equals: 'rejected' } }] },
    select: { addressKey: true, code: true, text: true, settledAt: true },
    sort: 'id',
    limit: atATime,
    page,
  })

const stillMailed = async ({ db }: Payload, rejections: Rejection[]): Promise<Rejection[]> => {
  if (rejections.length === 0) return []
  const among = { addressKey: { in: rejections.map(({ addressKey }) => addressKey) } }
  const [suppressions, subscribers] = await Promise.all([
    db.find<Suppression>({ collection: 'suppressions', where: among, pagination: false }),
    db.find<Subscriber>({ collection: 'subscribers', where: among, pagination: false }),
  ])
  const suppressed = new Set(suppressions.docs.map(({ addressKey }) => addressKey))
  const confirmed = new Map(subscribers.docs.map(({ addressKey, confirmedAt }) => [addressKey, confirmedAt]))
  return rejections.filter(
    ({ addressKey, settledAt }) =>
      !suppressed.has(addressKey) &&
      !(Date.parse(confirmed.get(addressKey) ?? '') > Date.parse(settledAt ?? '')),
  )
}
