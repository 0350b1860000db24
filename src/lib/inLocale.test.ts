import { expect, test } from '@jest/globals'
import { inLocale } from './inLocale'

test.each([
  ['/', 'en', '/'],
  ['/es', 'es', '/'],
  ['/es/', 'es', '/'],
  ['/es/services/calm/', 'es', '/services/calm'],
  ['/services//', 'en', '/services'],
  ['/essays', 'en', '/essays'],
  ['//', 'en', '/'],
])('%s is in %s, and %s in English', (path, locale, english) => {
  expect(inLocale(path)).toEqual({ locale, path: english })
})
