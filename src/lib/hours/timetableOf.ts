import type { ContactDetail } from '../../payload-types'
import { calendarDay } from '../calendarDay'
import { isTime } from './isTime'
import type { Timetable } from './timetable'

/** The timetable that stands in the contact details, without rows that a draft has only begun. */
export const timetableOf = (contact: Partial<ContactDetail>): Timetable => ({
  timeZone: contact.timeZone ?? 'UTC',
  hours: (contact.openingHours ?? [])
    .filter(({ dayOfWeek, opens, closes }) => dayOfWeek && isTime(opens) && isTime(closes))
    .map(({ dayOfWeek, opens, closes }) => ({ dayOfWeek, opens, closes })),
  closures: (contact.closures ?? [])
    .filter(({ validFrom, validThrough }) => validFrom && validThrough)
    .map(({ validFrom, validThrough, reason }) => ({
      validFrom: calendarDay(validFrom),
      validThrough: calendarDay(validThrough),
      reason,
    })),
})
