import { expect, test } from '@jest/globals'
import { endOfPause } from './pauses'

const now = new Date('2026-11-02T09:00:00Z')

test.each([
  ['3', '2027-02-02T09:00:00.000Z'],
  ['12', '2027-11-02T09:00:00.000Z'],
  ['none', null],
  ['keep', undefined],
  ['', undefined],
])('“%s” ends at %s', (chosen, end) => {
  expect(endOfPause(chosen, now)).toBe(end)
})
