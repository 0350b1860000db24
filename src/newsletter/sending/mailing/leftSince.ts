import type { Payload } from 'payload'
import type { ConsentEvent } from '../../../payload-types'
import type { Mailing } from './mailing'

/** SQLite takes about eight thousand values in one statement. */
const atATime = 1000

/** How many of those whom it was mailed have left by themselves since, before the next issue went out. */
export const leftSince = async (
  payload: Payload,
  { issue, startedAt }: Pick<Mailing, 'issue' | 'startedAt'>,
): Promise<number> => {
  if (!startedAt) return 0
  const next = await nextStartAfter(payload, startedAt)
  const { docs } = await payload.db.find<Pick<ConsentEvent, 'id' | 'addressKey'>>({
    collection: 'consent-events',
    where: {
      and: [
        { what: { equals: 'unsubscribed' } },
        { who: { equals: 'person' } },
        { createdAt: { greater_than_equal: startedAt, ...(next ? { less_than: next } : {}) } },
      ],
    },
    select: { addressKey: true },
    pagination: false,
  })
  const keys = [...new Set(docs.map(({ addressKey }) => addressKey))]
  let count = 0
  for (let start = 0; start < keys.length; start += atATime) {
    const among = { addressKey: { in: keys.slice(start, start + atATime) } }
    const where = { and: [{ issue: { equals: issue } }, { state: { in: mailed } }, among] }
    count += (await payload.db.count({ collection: 'deliveries', where })).totalDocs
  }
  return count
}

const mailed = ['accepted', 'unknown']

const nextStartAfter = async ({ db }: Payload, startedAt: string): Promise<string | null> => {
  const { docs } = await db.find<Mailing>({
    collection: 'mailings',
    where: { startedAt: { greater_than: startedAt } },
    sort: 'startedAt',
    limit: 1,
    pagination: false,
    select: { startedAt: true },
  })
  return docs[0]?.startedAt ?? null
}
