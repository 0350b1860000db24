import type { Payload, Where } from 'payload'
import type { Newsletter } from '../../payload-types'
import { readersOf } from '../sending/readers/readersOf'

/**
 * Who would get an issue now, and who of its languages would not: who has not confirmed yet, who pauses, and who has
 * confirmed but must not be mailed. Numbers alone, so whoever may write issues may know them.
 */
export const recipientsOf = async (payload: Payload, { audience }: Pick<Newsletter, 'audience'>) => {
  const now = Date.now()
  const moment = new Date(now).toISOString()
  const count = async (...conditions: Where[]) => {
    const inLanguage: Where[] = audience === 'everyone' ? [] : [{ language: { equals: audience } }]
    const where = { and: [...conditions, ...inLanguage] }
    return (await payload.count({ collection: 'subscribers', where })).totalDocs
  }
  const [byLanguage, pending, confirmed, paused] = await Promise.all([
    readersOf(payload).count({ audience, now }),
    count({ state: { equals: 'pending' } }),
    count({ state: { equals: 'confirmed' } }),
    count({ state: { equals: 'confirmed' } }, { pausedUntil: { greater_than: moment } }),
  ])
  const total = byLanguage.en + byLanguage.es
  return { total, byLanguage, suppressed: Math.max(confirmed - paused - total, 0), pending, paused }
}

export type Recipients = Awaited<ReturnType<typeof recipientsOf>>
