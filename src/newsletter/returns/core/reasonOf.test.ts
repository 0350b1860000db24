import { expect, it } from '@jest/globals'
import { reasonOf } from './reasonOf'

it.each([
  ['550 5.1.1 <ana@reader.example>: User unknown'],
  ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'],
  ['550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT000.example 2026-12-01]'],
  ['556 5.1.10 Domain does not accept mail (nullMX)'],
  ['550 5.2.1 The email account that you tried to reach is disabled'],
  [
    '554 delivery error: dd This user doesn’t have a reader.example account (ana@reader.example): No such user',
  ],
  ['550 No such user here'],
  ['550 5.0.0 <spam.blocked@reader.example>... User unknown'],
])('takes “%s” for an address that does not exist', (said) => {
  expect(reasonOf({ code: Number(said.slice(0, 3)), said })).toBe('noSuchAddress')
})

it.each([
  ['550 5.7.1 Message rejected due to local policy', 'blocked'],
  ['550 5.1.1 Mail from 192.0.2.1 refused, see spamhaus', 'blocked'],
  ['554 5.7.26 This mail has been blocked because the sender is unauthenticated. DMARC', 'blocked'],
  ['550 5.7.606 Access denied, banned sending IP', 'blocked'],
  ['552 5.2.2 Mailbox full', 'mailboxFull'],
  ['452 4.2.2 The recipient is over quota', 'mailboxFull'],
  ['552 5.3.4 Message size exceeds fixed limit', 'tooLarge'],
  ['450 4.1.1 Recipient address rejected: unverified address', 'temporary'],
  ['421 Try again later', 'temporary'],
  ['550 5.1.8 Sender address rejected: Domain not found', 'other'],
  ['550 5.5.0 Requested action not taken: mailbox unavailable', 'other'],
  [
    '550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered',
    'temporary',
  ],
  ['550 5.1.1 Too many recipients today', 'temporary'],
  ['550 Sender address rejected: Domain not found', 'other'],
  [
    '550-Verification failed for <news+b-0123456789abcdef01234567@practice.example> 550-Response: 550 5.1.1 User unknown 550 Sender verify failed',
    'other',
  ],
  ['550 Administrative prohibition', 'other'],
])('takes nobody off the list for “%s”', (said, reason) => {
  expect(reasonOf({ code: Number(said.slice(0, 3)), said })).toBe(reason)
})

it('believes the more telling of two codes', () => {
  expect(reasonOf({ status: '5.0.0', said: 'smtp; 550 5.1.1 rejected' })).toBe('noSuchAddress')
  expect(reasonOf({ status: '5.0.0', said: '550 5.1.1 User unknown 550 Sender verify failed' })).toBe('other')
  expect(reasonOf({ status: '5.2.2', said: '550 5.0.0 rejected' })).toBe('mailboxFull')
})
