import { expect, test } from '@jest/globals'
import { momentAt } from '../lib/zonedTime'
import { reviewDays } from './reviewDays'

/** How a review that is due on a day, as the panel keeps it, stands when a clock in a time zone shows this. */
const standing = (day: string, timeZone: string, clock: string) => {
  const { overdueBefore, soonBefore } = reviewDays(momentAt(timeZone, clock).getTime(), timeZone)
  const dueOn = `${day}T12:00:00.000Z`
  if (dueOn < overdueBefore) return 'overdue'
  return dueOn < soonBefore ? 'soon' : 'later'
}

// Summer time begins and ends on these days.
test.each([
  ['America/Los_Angeles', '2026-03-08'],
  ['America/Los_Angeles', '2026-11-01'],
  ['America/Los_Angeles', '2026-12-24'],
  ['Pacific/Auckland', '2026-04-05'],
  ['Pacific/Auckland', '2026-09-27'],
  ['Pacific/Auckland', '2026-12-24'],
])('in %s a review that is due on %s is overdue from the midnight that ends the day', (timeZone, day) => {
  const nextDay = new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

  const seen = [`${day}T00:00`, `${day}T23:59`, `${nextDay}T00:00`].map((clock) =>
    standing(day, timeZone, clock),
  )

  expect(seen).toEqual(['soon', 'soon', 'overdue'])
})

test.each(['America/Los_Angeles', 'Pacific/Auckland'])(
  'in %s a review is announced on the thirtieth day before, from morning to night',
  (timeZone) => {
    const seen = ['2026-02-28T23:59', '2026-03-01T00:00', '2026-03-01T23:59'].map((clock) =>
      standing('2026-03-31', timeZone, clock),
    )

    expect(seen).toEqual(['later', 'soon', 'soon'])
  },
)
