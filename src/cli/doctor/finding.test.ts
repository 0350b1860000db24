import { expect, it } from '@jest/globals'
import { codeOf } from './finding'

it('says the code of an error and never its message, which may hold a password', () => {
  const error = Object.assign(new Error('cannot log in with hunter2'), { code: 'EAUTH' })

  expect(codeOf(error)).toBe('EAUTH')
})

it('says the class of an error that has no code', () => {
  expect(codeOf(new TypeError('hunter2'))).toBe('TypeError')
})
