import { expect, test } from '@jest/globals'
import { englishSyllables, spanishSyllables } from './syllables'

test.each([
  ['the', 1],
  ['touch', 1],
  ['gentle', 2],
  ['table', 2],
  ['treatment', 2],
  ['therapy', 3],
  ['communication', 5],
  ['helped', 1],
  ['rested', 2],
])('the English word %s has %i syllables', (word, count) => {
  expect(englishSyllables(word)).toBe(count)
})

test.each([
  ['sol', 1],
  ['bien', 1],
  ['guía', 2],
  ['aquí', 2],
  ['terapia', 3],
  ['poeta', 3],
  ['día', 2],
  ['muy', 1],
  ['comunicación', 5],
])('the Spanish word %s has %i syllables', (word, count) => {
  expect(spanishSyllables(word)).toBe(count)
})
