import type { CollectionSlug, Payload, Where } from 'payload'
import { practiceTimeZone } from '../lib/practiceTimeZone'
import { reviewDays } from './reviewDays'

/** A published text whose review is due: `dueOn` is noon of its day in UTC, `isOverdue` says that the day has passed. */
export type DueReview = {
  collection: CollectionSlug
  id: string
  title: string
  dueOn: string
  isOverdue: boolean
}

/** What is public and overdue for its review, or due within 30 days, by the clock of the practice; the oldest first. */
export const dueReviews = async (payload: Payload, now: number): Promise<DueReview[]> => {
  const days = reviewDays(now, await practiceTimeZone(payload))
  const lists = await Promise.all(
    reviewedCollections(payload).map((collection) => dueIn(payload, collection, days)),
  )
  return lists.flat().sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}

type Reviewed = { slug: CollectionSlug; title: string; isOptional: boolean }

const reviewedCollections = ({ config }: Payload): Reviewed[] =>
  config.collections
    .filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'review'))
    .map(({ slug, admin, flattenedFields }) => ({
      slug: slug as CollectionSlug,
      title: admin.useAsTitle ?? 'id',
      isOptional: flattenedFields.some(({ name }) => name === 'givesHealthAdvice'),
    }))

type Row = { id: string; review?: { nextReviewDue?: string | null } | null; [field: string]: unknown }

const dueIn = async (
  payload: Payload,
  { slug, title, isOptional }: Reviewed,
  { overdueBefore, soonBefore }: ReturnType<typeof reviewDays>,
): Promise<DueReview[]> => {
  const where: Where[] = [
    { _status: { equals: 'published' } },
    { deletedAt: { exists: false } },
    { 'review.nextReviewDue': { less_than: soonBefore } },
    ...(isOptional ? [{ givesHealthAdvice: { equals: true } }] : []),
  ]
  const { docs } = await payload.find({
    collection: slug,
    where: { and: where },
    depth: 0,
    pagination: false,
  })
  return docs.map((document) => {
    const row: Row = { ...document }
    const dueOn = String(row.review?.nextReviewDue)
    return {
      collection: slug,
      id: row.id,
      title: String(row[title] ?? row.id),
      dueOn,
      isOverdue: dueOn < overdueBefore,
    }
  })
}
