import { expect, test } from '@jest/globals'
import { sign, signedText } from './signature'

const key = { secret: 'a secret', purpose: 'preview links' }
const signed = sign('["pages","1"]', key)

test('what was signed is read again', () => {
  expect(signedText(signed, key)).toBe('["pages","1"]')
  expect(sign('["pages","1"]', key)).toBe(signed)
})

test('anything that was changed, cut or signed for something else is refused', () => {
  const [body, signature] = signed.split('.')
  const other = Buffer.from('["pages","2"]').toString('base64url')

  const forged = [
    `${other}.${signature}`,
    `${body}.`,
    `${body}`,
    `${signed}x`,
    `${signed}.x`,
    '',
    sign('["pages","1"]', { ...key, secret: 'another' }),
    sign('["pages","1"]', { ...key, purpose: 'something else' }),
  ]

  expect(forged.map((text) => signedText(text, key))).toEqual(forged.map(() => undefined))
})
