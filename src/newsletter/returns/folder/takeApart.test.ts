import { expect, it } from '@jest/globals'
import { returnedMail } from '../../../../tests/helpers/returnedMail'
import type { Notice } from '../core/notice'
import { suppressionAfter } from '../core/notice'
import { readReturnedMail } from '../core/readReturnedMail'
import { takeApart } from './takeApart'

const token = '0123456789abcdef01234567'

const understood = async (name: string): Promise<Notice> =>
  readReturnedMail(await takeApart(Buffer.from(await returnedMail(name, token))))

it.each([
  ['postfix-no-such-address', '5.1.1'],
  ['exchange-no-such-address', '5.1.10'],
  ['gmail-no-such-address', '5.1.1'],
])('takes %s for a bounce of an address that does not exist', async (name, status) => {
  const notice = await understood(name)

  expect(notice).toMatchObject({ kind: 'bounce', reason: 'noSuchAddress', status })
  expect(notice.tokens).toEqual([token])
  expect(notice.addresses).toContain('ana@reader.example')
  expect(suppressionAfter(notice)).toBe('bounced')
})

it.each([
  ['gmail-mailbox-full', 'bounce', 'mailboxFull'],
  ['gmail-blocked', 'bounce', 'blocked'],
  ['postfix-spamhaus', 'bounce', 'blocked'],
  ['postfix-delayed', 'delay', 'temporary'],
])('takes nobody off the list for %s', async (name, kind, reason) => {
  const notice = await understood(name)

  expect(notice).toMatchObject({ kind, reason, tokens: [token] })
  expect(suppressionAfter(notice)).toBeUndefined()
})

it.each([
  'Constructor: of bridges\n\nHello',
  '__proto__: null\ntoString: a\n\nHello',
  'Content-Type: message/feedback-report\n\nFeedback-Type: constructor\nConstructor: abuse\n',
])('understands nothing by a name that every object has', async (raw) => {
  expect((await readReturnedMail(await takeApart(Buffer.from(raw)))).kind).toBe('other')
})

it('knows an out-of-office answer, whatever it says', async () => {
  const notice = await understood('out-of-office')

  expect(notice.kind).toBe('automatic')
  expect(suppressionAfter(notice)).toBeUndefined()
})

it('knows a complaint by the report of a provider, who has left out the address', async () => {
  const notice = await understood('feedback-report')

  expect(notice).toMatchObject({ kind: 'complaint', tokens: [token] })
})

it('knows who leaves by mail from the subject', async () => {
  expect(await understood('unsubscribe')).toMatchObject({ kind: 'unsubscribe', tokens: [token] })
})

it.each(['letter', 'qmail-plain'])('leaves %s for a person to read', async (name) => {
  expect((await understood(name)).kind).toBe('other')
})

it('takes a report on failed authentication for nobody’s complaint', async () => {
  const raw = (await returnedMail('feedback-report', token)).replace('Type: abuse', 'Type: auth-failure')

  expect(readReturnedMail(await takeApart(Buffer.from(raw))).kind).toBe('other')
})

it('does not take an address for gone where one of several behind it is', async () => {
  const report = (await returnedMail('postfix-no-such-address', token)).replace(
    'Final-Recipient:',
    'Final-Recipient: rfc822; other@reader.example\nAction: failed\nStatus: 5.2.2\n\nFinal-Recipient:',
  )

  const notice = readReturnedMail(await takeApart(Buffer.from(report)))

  expect(notice).toMatchObject({ kind: 'bounce', reason: 'mailboxFull' })
})

it('refuses a mail that is nested without an end', async () => {
  const nested = Array.from({ length: 40 }, (_, level) => {
    const boundary = level === 0 ? '' : `--b${level - 1}\n`
    return `${boundary}Content-Type: multipart/mixed; boundary="b${level}"\n\n`
  })

  await expect(takeApart(Buffer.from(nested.join('')))).rejects.toThrow(/nesting/i)
})
