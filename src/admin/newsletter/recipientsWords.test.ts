import { expect, test } from '@jest/globals'
import { leftOutWords, recipientsWords } from './recipientsWords'

const recipients = { total: 1200, byLanguage: { en: 900, es: 300 }, suppressed: 12, pending: 0, paused: 3 }

test('people are told how many get it, by language, and who is left out', () => {
  expect(recipientsWords(recipients).en).toBe('It goes to 1,200 people: 900 in English, 300 in Spanish.')
  expect(leftOutWords(recipients).en).toBe('Left out: 12 must not be mailed, 3 taking a break.')
})

test('nothing is said of nobody', () => {
  expect(leftOutWords({ ...recipients, suppressed: 0, paused: 0 })).toEqual({ en: '', es: '' })
})
