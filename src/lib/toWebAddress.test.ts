import { expect, test } from '@jest/globals'
import { toWebAddress } from './toWebAddress'

test.each([
  ['Sesión de prueba', 'sesion-de-prueba'],
  ['¿Es para mí?', 'es-para-mi'],
  ['CranioSacral Therapy (CST)', 'craniosacral-therapy-cst'],
  [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
  ['—', ''],
])('%s becomes %s', (text, address) => {
  expect(toWebAddress(text)).toBe(address)
})
