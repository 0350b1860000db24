/** The day that the panel means by a date, like `2026-12-24`: it stores noon of that day in UTC. */
export const calendarDay = (date: string): string => date.slice(0, 10)
