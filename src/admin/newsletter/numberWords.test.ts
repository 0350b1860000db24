import { expect, test } from '@jest/globals'
import { durationWords, peopleWords, rateWords, typedNumber } from './numberWords'

test('people are counted as one says it', () => {
  expect([1, 2, 10_000].map((number) => peopleWords(number).en)).toEqual([
    '1 person',
    '2 people',
    '10,000 people',
  ])
})

test('how long it takes is told roughly', () => {
  expect([59, 80, 600, 5400, 9000].map((seconds) => durationWords(seconds).en)).toEqual([
    'less than a minute',
    'about a minute',
    'about 10 minutes',
    'about 2 hours',
    'about 3 hours',
  ])
})

test('a slow rate is told by the minute', () => {
  expect([0.5, 12.4].map((rate) => rateWords(rate).en)).toEqual(['30 a minute', '12 a second'])
})

test.each([
  ['500', 500],
  [' 10,000 ', 10_000],
  ['10.000', 10_000],
  ['', undefined],
  ['many', undefined],
  ['-5', undefined],
])('%j is understood as %j', (typed, number) => {
  expect(typedNumber(typed)).toBe(number)
})
