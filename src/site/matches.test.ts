import { expect, test } from '@jest/globals'
import { matches } from './matches'

test.each([
  ['What should I wear?', 'wear', true],
  ['What should I wear?', 'WEAR what', true],
  ['¿Cuánto dura una sesión?', 'sesion', true],
  ['A light touch', 'tou', true],
  ['A light touch', 'ouch', false],
  ['A light touch', 'light heavy', false],
  ['A light touch', '  ', true],
])('“%s” searched for “%s”: %s', (text, search, isFound) => {
  expect(matches(text, search)).toBe(isFound)
})
