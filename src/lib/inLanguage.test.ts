import { expect, test } from '@jest/globals'
import { inLanguage } from './inLanguage'
import { words } from './words'

test('words are Spanish for readers of Spanish and English for everyone else', () => {
  const hello = words('Hello', 'Hola')

  expect(inLanguage(hello, 'es')).toBe('Hola')
  expect(inLanguage(hello, 'en')).toBe('Hello')
  expect(inLanguage(hello, 'fr')).toBe('Hello')
  expect(inLanguage(hello, undefined)).toBe('Hello')
})
