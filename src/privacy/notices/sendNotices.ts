import type { Payload } from 'payload'
import { withinTime } from '../../lib/withinTime'
import type { FormSubmission } from '../../payload-types'
import { nextNoticeAt } from './nextNoticeAt'
import { noticeFor } from './noticeFor'
import { recipientsOf } from './recipientsOf'

const collection = 'form-submissions'
const mostAtOnce = 10
/** Longer than telling everybody takes. If whoever tells is killed, another does after it, and a mail may come twice. */
const leaseMs = 5 * 60_000
const patienceMs = 30_000

type Waiting = Pick<FormSubmission, 'id' | 'notifyNumber' | 'notified'>

/** Tells staff of the messages that they don’t know of yet, as far as it is time to; failures wait in the database. */
export const sendNotices = async (payload: Payload, now: number): Promise<void> => {
  const { docs } = await payload.db.find<Waiting>({
    collection,
    where: isDue(now),
    sort: 'notifyAt',
    limit: mostAtOnce,
    pagination: false,
  })
  for (const message of docs) if (await claim(payload, message.id, now)) await tell(payload, message, now)
}

const isDue = (now: number) => ({ notifyAt: { less_than_equal: new Date(now).toISOString() } })

/** Takes it on by one conditional write; null if another process was quicker. */
const claim = (payload: Payload, id: string, now: number) =>
  payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, isDue(now)] },
    data: { notifyAt: new Date(now + leaseMs).toISOString() },
  })

const tell = async (payload: Payload, { id, notifyNumber, notified }: Waiting, now: number) => {
  const told = new Set(Array.isArray(notified) ? notified : [])
  const number = (notifyNumber ?? 0) + 1
  let hasFailed = false
  for (const person of await recipientsOf(payload)) {
    if (told.has(person.id)) continue
    try {
      await withinTime(payload.sendEmail(noticeFor(person, id)), patienceMs)
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
  const notifyAt = hasFailed ? nextNoticeAt(number, now) : null
  await payload.db.updateOne({
    collection,
    where: { id: { equals: id } },
    data: { notifyAt, notifyNumber: number, notified: notifyAt ? [...told] : null },
  })
}
