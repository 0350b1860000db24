import type { Payload } from 'payload'
import type { Newsletter } from '../../../payload-types'
import { bookOf } from '../ledger/bookOf'
import { readersOf } from '../readers/readersOf'
import { leftOf } from './countsOf'
import { mailingOf } from './mailing'
import { resultsOf } from './results'

/** The time over which the rate is measured. */
const measuredMs = 30_000

// Nobody counts afresh each second while it goes out.
const hasEnded = new Set<string>(['sent', 'cancelled'])

/** How the mailing of an issue stands; while it is being written, whom it would go to. */
export const progressOf = async (payload: Payload, { id, audience }: Pick<Newsletter, 'id' | 'audience'>) => {
  const now = Date.now()
  const mailing = await mailingOf(payload, id)
  const readers = mailing?.listedAt ? null : await readersOf(payload).count({ audience, now })
  const book = bookOf(payload)
  const counts = await book.counts(id)
  const left = leftOf(counts)
  const isSending = mailing?.state === 'sending' && Date.parse(mailing.startsAt) <= now
  const settled = isSending ? await book.settledSince(id, new Date(now - measuredMs)) : 0
  const sentFor = Math.min(measuredMs, Math.max(now - Date.parse(mailing?.startedAt ?? ''), 1000)) / 1000
  const ratePerSecond = settled === 0 ? null : Math.round((10 * settled) / sentFor) / 10
  return {
    state: mailing?.state ?? ('writing' as const),
    recipients: readers && { ...readers, total: readers.en + readers.es },
    startsAt: mailing?.startsAt ?? null,
    finishedAt: mailing?.finishedAt ?? null,
    canUndo: Boolean(
      mailing && !mailing.startedAt && ['scheduled', 'sending', 'paused'].includes(mailing.state),
    ),
    confirmedBy: mailing?.confirmedBy ?? null,
    counts: { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) },
    ratePerSecond,
    secondsLeft: ratePerSecond === null ? null : Math.ceil(left / ratePerSecond),
    reason: mailing?.reason ?? null,
    trouble: mailing?.trouble ?? null,
    results: mailing && hasEnded.has(mailing.state) ? await resultsOf(payload, mailing) : null,
  }
}

export type Progress = Awaited<ReturnType<typeof progressOf>>
