import type { ContactDetail } from '../../payload-types'
import { calendarDay } from '../calendarDay'
import type { Timetable } from './timetable'

/** The timetable that stands in the contact details. */
export const timetableOf = (contact: Partial<ContactDetail>): Timetable => ({
  timeZone: contact.timeZone ?? 'UTC',
  hours: (contact.openingHours ?? []).map(({ dayOfWeek, opens, closes }) => ({ dayOfWeek, opens, closes })),
  closures: (contact.closures ?? []).map(({ validFrom, validThrough, reason }) => ({
    validFrom: calendarDay(validFrom),
    validThrough: calendarDay(validThrough),
    reason,
  })),
})
