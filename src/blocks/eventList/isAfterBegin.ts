import type { DateFieldValidation } from 'payload'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'

/** Refuses an event that ends before it begins. */
export const isAfterBegin: DateFieldValidation = (value, { req, siblingData }) => {
  const { startsAt } = siblingData as { startsAt?: string }
  if (!value || !startsAt || new Date(value) > new Date(startsAt)) return true
  return sayTo(
    req,
    words(
      'This event ends before it begins. Check both times.',
      'Esta actividad acaba antes de empezar. Revise las horas.',
    ),
  )
}
