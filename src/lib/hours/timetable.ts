import type { Weekday } from './week'

/** A stretch of an ordinary week in which the practice is open. `closes` before `opens` is on the day after. */
export type Stretch = { dayOfWeek: Weekday; opens: string; closes: string }

/** Days off, the first and the last included, as dates like `2026-12-24`. */
export type DaysOff = { validFrom: string; validThrough: string; reason?: string | null | undefined }

/** When a practice is open, by the clock of its time zone (IANA). Without hours it is open by appointment. */
export type Timetable = { timeZone: string; hours: Stretch[]; closures: DaysOff[] }
