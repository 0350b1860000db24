const hour = 3_600_000

/** The first moment of the day after this one in a time zone, also where the clocks change that night. */
export const nextMidnight = (now: Date, timeZone: string): Date => {
  const dayOf = (time: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(time)
  const today = dayOf(now.getTime())
  // Zones differ from UTC by whole quarters of an hour, and no day is longer than 26 of its hours.
  let [before, after] = [now.getTime(), now.getTime() + 26 * hour]
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2)
    if (dayOf(middle) === today) before = middle
    else after = middle
  }
  return new Date(Math.ceil(before / 1000) * 1000)
}
