import type { Payload } from 'payload'
import type { ReturnedMail } from '../../payload-types'

const collection = 'returned-mails'
/** Longer than it takes to deal with one. Whoever was killed leaves it to others after it. */
const leaseMs = 60_000

type Claim = { key: string; leasedUntil: string }

/** Takes something on that came back; `settled` if it was dealt with before, `busy` while somebody else is at it. */
export const claim = async (
  payload: Payload,
  key: string,
  now: number,
): Promise<Claim | 'settled' | 'busy'> => {
  const claimed = { key, leasedUntil: new Date(now + leaseMs).toISOString() }
  const known = (await find(payload, key)) ?? (await begin(payload, claimed))
  if (!known) return claimed
  if (!known.leasedUntil) return 'settled'
  const isFree = { leasedUntil: { less_than_equal: new Date(now).toISOString() } }
  const where = { and: [{ key: { equals: key } }, isFree] }
  const taken = await payload.db.updateOne({
    collection,
    where,
    data: { leasedUntil: claimed.leasedUntil },
  })
  return taken ? claimed : 'busy'
}

/** Writes down what it was and what followed, unless somebody else has taken it over. */
export const settle = async (
  { db }: Payload,
  { key, leasedUntil }: Claim,
  data: Partial<ReturnedMail>,
): Promise<void> => {
  const where = { and: [{ key: { equals: key } }, { leasedUntil: { equals: leasedUntil } }] }
  await db.updateOne({ collection, where, data: { ...data, leasedUntil: null } })
}

const find = ({ db }: Payload, key: string) =>
  db.findOne<ReturnedMail>({ collection, where: { key: { equals: key } } })

/** Undefined if it is ours now; else what another process wrote in the same moment. */
const begin = async (payload: Payload, data: Claim): Promise<ReturnedMail | undefined> => {
  try {
    await payload.db.create({ collection, data })
    return undefined
  } catch (error) {
    const known = await find(payload, data.key)
    if (known) return known
    throw error
  }
}
