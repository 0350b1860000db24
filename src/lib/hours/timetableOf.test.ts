import { expect, test } from '@jest/globals'
import type { ContactDetail } from '../../payload-types'
import { timetableOf } from './timetableOf'

const contact = (rows: object): Partial<ContactDetail> => Object(rows)

test('hours are left out until their day and both times are there', () => {
  const monday = { dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }
  const openingHours = [{ opens: '9', closes: '17:00', dayOfWeek: 'Friday' }, { dayOfWeek: 'Sunday' }, monday]

  expect(timetableOf(contact({ openingHours })).hours).toEqual([monday])
})

test('a closure is left out until both of its days are there', () => {
  const day = '2026-12-24T12:00:00.000Z'
  const closures = [
    { validFrom: day, validThrough: null },
    { validFrom: day, validThrough: day },
  ]

  expect(timetableOf(contact({ closures })).closures).toEqual([
    { validFrom: '2026-12-24', validThrough: '2026-12-24' },
  ])
})
