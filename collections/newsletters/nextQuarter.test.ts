import { expect, test } from '@jest/globals'
import { firstFreeQuarter } from './nextQuarter'

const autumn = { year: 2026, quarter: 4 }

test.each([
  [[], { year: 2026, quarter: 4 }],
  [[{ year: 2026, quarter: 4 }], { year: 2027, quarter: 1 }],
  [
    [
      { year: 2026, quarter: 4 },
      { year: 2027, quarter: 2 },
      { year: 2027, quarter: 1 },
    ],
    { year: 2027, quarter: 3 },
  ],
])('after the issues %j comes %j', (taken, expected) => {
  expect(firstFreeQuarter(taken, autumn)).toEqual(expected)
})
