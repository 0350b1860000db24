import { expect, test } from '@jest/globals'
import { isSetupCode, setupCode } from './setupCode'

const secret = 'a secret of an installation'

test('the code is easy to read aloud and the same after a restart', () => {
  expect(setupCode(secret)).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/)
  expect(setupCode(secret)).toBe(setupCode(secret))
})

test('the code is accepted however it is typed', () => {
  const typed = setupCode(secret).toLowerCase().replaceAll('-', '  ')

  expect(isSetupCode(typed, secret)).toBe(true)
})

test.each([undefined, '', 'ABCD-EFGH-JKLM-NPQR', setupCode('another secret'), {}])(
  '%j is not the code',
  (given) => {
    expect(isSetupCode(given, secret)).toBe(false)
  },
)
