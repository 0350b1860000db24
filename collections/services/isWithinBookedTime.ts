import type { NumberFieldSingleValidation } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

/** Refuses minutes of treatment that are no whole number, or more than the minutes booked beside them. */
export const isWithinBookedTime: NumberFieldSingleValidation = (value, { req, siblingData }) => {
  const { minutesBooked } = siblingData as { minutesBooked?: number }
  if (value == null)
    return sayTo(req, words('Enter the minutes of treatment.', 'Escriba los minutos de tratamiento.'))
  if (value < 1 || !Number.isInteger(value))
    return sayTo(req, words('Enter whole minutes, 1 or more.', 'Escriba minutos enteros, 1 o más.'))
  if (minutesBooked == null || value <= minutesBooked) return true
  return sayTo(
    req,
    words(
      `The treatment can’t be longer (${value} minutes) than the time booked (${minutesBooked} minutes).`,
      `El tratamiento no puede durar más (${value} minutos) que el tiempo reservado (${minutesBooked} minutos).`,
    ),
  )
}
