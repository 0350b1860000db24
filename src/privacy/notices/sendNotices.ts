import type { Payload, Where } from 'payload'
import { inTime } from '../../lib/inTime'
import type { FormSubmission } from '../../payload-types'
import { nextNoticeAt } from './nextNoticeAt'
import { noticeFor } from './noticeFor'
import { recipientsOf } from './recipientsOf'

const collection = 'form-submissions'
const mostAtOnce = 10
/** Longer than telling one person takes. If whoever tells is killed, another does after it, and a mail may come twice. */
const leaseMs = 5 * 60_000
const patienceMs = 30_000

type Clock = () => number
type Telling = Pick<FormSubmission, 'notifyAt' | 'notifyNumber' | 'notified'>
/** `until`: nobody else tells of it before then. */
type Claim = { until: string; now: Clock }

/** Tells staff of the messages that they don’t know of yet, as far as it is time to; failures wait in the database. */
export const sendNotices = async (payload: Payload, now: Clock): Promise<void> => {
  const { docs } = await payload.db.find<Pick<FormSubmission, 'id'>>({
    collection,
    where: isDue(now()),
    sort: 'notifyAt',
    limit: mostAtOnce,
    pagination: false,
  })
  for (const { id } of docs) {
    const until = leaseFrom(now())
    const isClaimed = await change(payload, id, { only: isDue(now()), data: { notifyAt: until } })
    if (isClaimed) await tell(payload, id, { until, now })
  }
}

const isDue = (now: number): Where => ({ notifyAt: { less_than_equal: new Date(now).toISOString() } })
const isHeld = (until: string): Where => ({ notifyAt: { equals: until } })
const leaseFrom = (now: number) => new Date(now + leaseMs).toISOString()

/** One conditional write. Whether it was made: not if another process was quicker. */
const change = async (
  payload: Payload,
  id: string,
  { only, data }: { only: Where; data: Telling },
): Promise<boolean> => {
  const changed = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, only] },
    data,
  })
  return changed !== null
}

/** Tells everybody. The lease begins anew with each of them; who has lost it leaves the rest to others. */
const tell = async (payload: Payload, id: string, claim: Claim) => {
  const { now } = claim
  let { until } = claim
  const before = await payload.db.findOne<Telling & { id: string }>({
    collection,
    where: { id: { equals: id } },
  })
  const told = new Set(Array.isArray(before?.notified) ? before.notified : [])
  const number = (before?.notifyNumber ?? 0) + 1
  let hasFailed = false
  for (const person of await recipientsOf(payload)) {
    if (told.has(person.id)) continue
    const renewed = { notifyAt: leaseFrom(now()), notified: [...told] }
    if (!(await change(payload, id, { only: isHeld(until), data: renewed }))) return
    until = renewed.notifyAt
    try {
      await inTime(payload.sendEmail(noticeFor(person, id)), patienceMs)
      told.add(person.id)
    } catch (error) {
      hasFailed = true
      // Its message may hold an address.
      const { code } = Object(error) as { code?: unknown }
      payload.logger.warn(
        { problem: code ?? 'unknown', message: id, number },
        'Nobody could be told of a message yet',
      )
    }
  }
  const notifyAt = hasFailed ? nextNoticeAt(number, now()) : null
  const data = { notifyAt, notifyNumber: number, notified: notifyAt ? [...told] : null }
  await change(payload, id, { only: isHeld(until), data })
}
