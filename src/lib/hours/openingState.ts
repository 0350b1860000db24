import { clockIn } from '../zonedTime'
import type { DaysOff, Stretch, Timetable } from './timetable'
import { daysAfter, weekdayOf } from './week'

/** A moment by the clock of the practice, and how many days from its today that is. */
export type Moment = { date: string; time: string; inDays: number }

/**
 * Whether a practice is open, by the clock of its time zone.
 * - `open`: until then.
 * - `closed`: until it opens; without `opens`, not within a year. `off` are the days off that it is closed for.
 * - `byAppointment`: it has no hours, and no day off.
 */
export type OpeningState =
  | { is: 'open'; closes: Moment }
  | { is: 'closed'; opens?: Moment; off?: DaysOff }
  | { is: 'byAppointment' }

/** The state of a practice at a moment. Stretches that touch or overlap count as one, days off close their whole day. */
export const openingState = (now: Date, timetable: Timetable): OpeningState => {
  const [today = '', time = ''] = clockIn(timetable.timeZone, now).split('T')
  const clock = `${today}T${time}`
  const off = timetable.closures.find((days) => isWithin(days, today))
  if (timetable.hours.length === 0) return off ? { is: 'closed', off } : { is: 'byAppointment' }
  const spans = spansFrom(today, timetable)
  const current = spans.find(({ from, to }) => from <= clock && clock < to)
  if (current) return { is: 'open', closes: momentOf(current.to, today) }
  const next = spans.find(({ from }) => from > clock)
  return {
    is: 'closed',
    ...(next ? { opens: momentOf(next.from, today) } : {}),
    ...(off ? { off } : {}),
  }
}

type Span = { from: string; to: string }

const daysAhead = 370

/** Every stretch from yesterday, which may last past midnight, to a year ahead, in order, as the clock shows it. */
const spansFrom = (today: string, { hours, closures }: Timetable): Span[] => {
  const dates = Array.from({ length: daysAhead + 1 }, (_, index) => daysAfter(today, index - 1))
  return dates
    .filter((date) => !closures.some((days) => isWithin(days, date)))
    .flatMap((date) =>
      hours.filter(({ dayOfWeek }) => dayOfWeek === weekdayOf(date)).map((stretch) => spanOn(date, stretch)),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce(joined, [])
}

const spanOn = (date: string, { opens, closes }: Stretch): Span => ({
  from: `${date}T${opens}`,
  to: `${closes > opens ? date : daysAfter(date, 1)}T${closes}`,
})

const joined = (spans: Span[], span: Span): Span[] => {
  const last = spans.at(-1)
  if (!last || span.from > last.to) return [...spans, span]
  if (span.to <= last.to) return spans
  return [...spans.slice(0, -1), { from: last.from, to: span.to }]
}

const isWithin = ({ validFrom, validThrough }: DaysOff, date: string): boolean =>
  validFrom <= date && date <= validThrough

const momentOf = (clock: string, today: string): Moment => {
  const [date = '', time = ''] = clock.split('T')
  const inDays = Math.round((Date.parse(`${date}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000)
  return { date, time, inDays }
}
