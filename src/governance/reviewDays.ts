const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/** How long before a review is due it is announced. */
const noticeMs = 30 * dayMs

/**
 * The moments between which a review is due soon; before the first it is overdue. Days are kept as their noon, in the
 * zone of whoever chose them, so a day is over twelve hours later.
 */
export const reviewDays = (now: number): { overdueBefore: string; soonBefore: string } => ({
  overdueBefore: new Date(now - 12 * hourMs).toISOString(),
  soonBefore: new Date(now - 12 * hourMs + noticeMs).toISOString(),
})
