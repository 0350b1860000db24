import { expect, test } from '@jest/globals'
import { withoutAddresses } from './withoutAddresses'

test.each([
  ['550 5.1.1 <ana@example.org>: Recipient address rejected', '550 5.1.1 <…>: Recipient address rejected'],
  ['Too many mails to Ana.O’Neil+news@mail.example.org, wait', 'Too many mails to …, wait'],
  ['rcpt=ana@example.org mailbox:ana@example.org;', 'rcpt=… mailbox:…;'],
  ['421 4.7.0 Try again later', '421 4.7.0 Try again later'],
])('what a server said is kept without addresses: %s', (said, kept) => {
  expect(withoutAddresses(said)).toBe(kept)
})
