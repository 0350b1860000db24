import { expect, test } from '@jest/globals'
import { words } from '../../lib/words'
import type { Finding } from './finding'
import { inOrder } from './inOrder'

const finding = (path: string | null, more: Partial<Finding> = {}): Finding => ({
  severity: 'mustBeMended',
  message: words('', ''),
  form: 'newsletters',
  path,
  locale: 'en',
  ...more,
})

test('what must be mended comes first, what is outside the issue before it, and then the order of the form', () => {
  const findings = [
    finding('subject', { severity: 'advice' }),
    finding(null),
    finding('body.10.text'),
    finding('body.2.text'),
    finding('subject'),
    finding('address', { form: 'contact-details' }),
  ]

  expect(inOrder(findings).map(({ severity, path }) => [severity, path])).toEqual([
    ['mustBeMended', 'address'],
    ['mustBeMended', 'subject'],
    ['mustBeMended', 'body.2.text'],
    ['mustBeMended', 'body.10.text'],
    ['mustBeMended', null],
    ['advice', 'subject'],
  ])
})
