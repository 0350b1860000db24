import { type Payload, ValidationError } from 'payload'

const collection = 'sent-reminders'
/** Longer than a mail may take. Whoever was killed, or could not mail, leaves the reminder to others after it. */
const leaseMs = 5 * 60_000

/** A reminder that nobody else sends until its lease runs out. */
type ClaimedReminder = { key: string; leasedUntil: string }

/** Takes a reminder on; undefined if it is dealt with, or somebody else is at it. */
export const claimReminder = async (
  payload: Payload,
  key: string,
  now: number,
): Promise<ClaimedReminder | undefined> => {
  const claimed = { key, leasedUntil: new Date(now + leaseMs).toISOString() }
  const isTaken = (await begin(payload, claimed)) || (await takeOver(payload, claimed, now))
  return isTaken ? claimed : undefined
}

/** Notes that a reminder is dealt with, unless somebody else has taken it over. */
export const noteSent = async (
  payload: Payload,
  { key, leasedUntil }: ClaimedReminder,
  now: number,
): Promise<void> => {
  await payload.db.updateOne({
    collection,
    where: { and: [{ key: { equals: key } }, { leasedUntil: { equals: leasedUntil } }] },
    data: { leasedUntil: null, sentAt: new Date(now).toISOString() },
  })
}

const begin = async (payload: Payload, data: ClaimedReminder): Promise<boolean> => {
  const { totalDocs } = await payload.count({ collection, where: { key: { equals: data.key } } })
  if (totalDocs > 0) return false
  try {
    // Within a transaction MongoDB would answer a key that is taken with a conflict that has no name.
    await payload.create({ collection, data, disableTransaction: true })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

const takeOver = async (
  payload: Payload,
  { key, leasedUntil }: ClaimedReminder,
  now: number,
): Promise<boolean> => {
  const isFree = { leasedUntil: { less_than_equal: new Date(now).toISOString() } }
  const taken = await payload.db.updateOne({
    collection,
    where: { and: [{ key: { equals: key } }, isFree] },
    data: { leasedUntil },
  })
  return taken !== null
}
