import { expect, test } from '@jest/globals'
import { daysLeftWords, issueWords } from './quarterWords'

test.each([
  [33, '33 days to go', 'quedan 33 días'],
  [1, 'one day to go', 'queda un día'],
  [0, 'today is its last day', 'hoy es su último día'],
])('with %d days left, the dashboard says so', (days, en, es) => {
  expect(daysLeftWords(days)).toEqual({ en, es })
})

test('a scheduled issue is told with its time', () => {
  expect(issueWords('scheduled', 'Dec 24').en).toBe('it will be sent on Dec 24')
  expect(issueWords('sent').es).toBe('enviado')
})
