import type { Payload } from 'payload'
import { env } from '../../env'
import type { MailPace } from '../../payload-types'
import { takeTurns, turnsAtOnce } from './core/pace'
import type { Clock, Pace } from './core/ports'

const collection = 'mail-paces'
const name = 'newsletter'
/** How soon a pace that the owner has changed holds. */
const rateHoldsMs = 5000

/** The pace of all newsletter mails of this database: its state is a row, so that restarts and processes share it. */
export const paceOf = ({ db, findGlobal }: Payload, clock: Clock): Pace => {
  const slots: number[] = []
  let taking: Promise<void> | undefined
  let rate = { perSecond: env.NEWSLETTER_RATE, until: 0 }

  const ratePerSecond = async () => {
    if (clock.now() < rate.until) return rate.perSecond
    const { pace } = await findGlobal({ slug: 'newsletter-settings', depth: 0 })
    rate = { perSecond: pace || env.NEWSLETTER_RATE, until: clock.now() + rateHoldsMs }
    return rate.perSecond
  }

  const stored = async () => {
    const find = () => db.findOne<MailPace>({ collection, where: { name: { equals: name } } })
    const found = await find()
    if (found) return found
    // Another process may have been quicker.
    await db.create({ collection, data: { name, paidUntil: 0 } }).catch(() => {})
    const created = await find()
    if (!created) throw new Error('The pace of the newsletter can’t be kept in the database')
    return created
  }

  const take = async () => {
    const perSecond = await ratePerSecond()
    const wanted = turnsAtOnce(perSecond)
    for (;;) {
      const { paidUntil } = await stored()
      const turns = takeTurns({ paidUntil }, { now: clock.now(), ratePerSecond: perSecond, wanted })
      const taken = await db.updateOne({
        collection,
        where: { and: [{ name: { equals: name } }, { paidUntil: { equals: paidUntil } }] },
        data: turns.bucket,
      })
      if (!taken) continue
      for (let number = 0; number < wanted; number += 1) slots.push(turns.from + number * turns.everyMs)
      return
    }
  }

  return {
    turn: async (stopping) => {
      while (!stopping.aborted) {
        const slot = slots.shift()
        if (slot !== undefined) {
          await clock.wait(slot - clock.now(), stopping)
          return !stopping.aborted
        }
        taking ??= take().finally(() => {
          taking = undefined
        })
        await taking
      }
      return false
    },
  }
}
