import type { Payload } from 'payload'
import { normalAddress } from '../../lib/mailAddress'
import type { Delivery, Subscriber } from '../../payload-types'
import { addressKeyOf } from '../subscribing'
import type { Notice } from './core/notice'

/** Whom a notice is about, and which delivery, where that is known. */
export type Concerned = { addressKey: string; delivery: Delivery | null; confirmedSince: boolean }

type Question = {
  notice: Notice
  /** Whether what it says was signed. Anybody can mail a bounce about anybody; only its token cannot be made up. */
  isTrusted: boolean
}

/** Finds out whom a notice is about: by the token of a delivery, else, if it can be trusted, by the address alone. */
export const concernedBy = async (
  payload: Payload,
  { notice: { tokens, addresses }, isTrusted }: Question,
): Promise<Concerned | null> => {
  const byToken = await deliveryBy(payload, tokens)
  const addressKey = byToken?.addressKey ?? (isTrusted ? keyAmong(addresses) : undefined)
  if (!addressKey) return null
  const delivery = byToken ?? (await lastDeliveryTo(payload, addressKey))
  const subscriber = await payload.db.findOne<Subscriber>({
    collection: 'subscribers',
    where: { addressKey: { equals: addressKey } },
  })
  const confirmedSince = Date.parse(subscriber?.confirmedAt ?? '') > Date.parse(delivery?.settledAt ?? '')
  return { addressKey, delivery, confirmedSince }
}

const deliveryBy = async ({ db }: Payload, tokens: string[]): Promise<Delivery | null> => {
  for (const token of tokens.slice(0, mostTokens)) {
    const found = await db.findOne<Delivery>({
      collection: 'deliveries',
      where: { token: { equals: token } },
    })
    if (found) return found
  }
  return null
}

/** A mail may hold as many as somebody likes to write. */
const mostTokens = 5

const keyAmong = (addresses: string[]): string | undefined => {
  const address = addresses.map(normalAddress).find(Boolean)
  return address && addressKeyOf(address)
}

/** The issue that somebody got last, which a provider that knows no token most likely speaks of. */
const lastDeliveryTo = async ({ db }: Payload, addressKey: string): Promise<Delivery | null> => {
  const { docs } = await db.find<Delivery>({
    collection: 'deliveries',
    where: { and: [{ addressKey: { equals: addressKey } }, { state: { in: ['accepted', 'unknown'] } }] },
    sort: '-settledAt',
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}
