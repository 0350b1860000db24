import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { dkimSignatureOf } from '../../../../tests/helpers/dkimSignature'
import { dkimWith } from '../../../lib/dkim'
import { type FrozenIssue, placeholders } from './frozenIssue'
import { HeaderRefused } from './header'
import { letterWriter } from './letterWriter'
import { signer } from './signer'

const text = (words: string) => ({
  subject: `Otoño: ${words} 🍂`,
  preheader: words,
  html: `<p>Año “${words}” </p><a href="${placeholders.unsubscribe}">×</a>${placeholders.preferences}`,
  text: `${words}\n${'long '.repeat(40)}\n.\n${placeholders.unsubscribe}\nEnd ${placeholders.preferences}`,
})

const issue = (
  sender: Partial<FrozenIssue['sender']> = {},
  content = { en: text('calm'), es: text('calma') },
): FrozenIssue => ({
  issue: 'q4',
  content,
  sender: { name: 'José "Pepe" Núñez', address: 'hello@example.org', replyTo: 'desk@example.org', ...sender },
})

const links = {
  unsubscribe: `https://example.org/newsletter/unsubscribe/${'a='.repeat(40)}`,
  preferences: 'https://example.org/newsletter/preferences',
}

const reader = { email: 'ana@example.org', language: 'es' as const, token: 'abc123', links }

const unsigned = async (message: Buffer) => message

const letter = async (frozen = issue(), sign = unsigned) => {
  const { from, to, data } = await letterWriter(frozen, sign)(reader)
  const raw = data.toString('ascii')
  const [head = '', ...body] = raw.split('\r\n\r\n')
  return { from, to, raw, head: head.replace(/\r\n[ \t]+/g, ' '), body: body.join('\r\n\r\n') }
}

const decoded = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

test('a letter has the headers of a mailing list, each reader their own', async () => {
  const { from, to, head } = await letter()

  expect([from, to]).toEqual(['hello+b-abc123@example.org', 'ana@example.org'])
  expect(head.split('\r\n')).toEqual([
    expect.stringMatching(/^From: =\?UTF-8\?Q\?.* <hello@example\.org>$/),
    'Reply-To: <desk@example.org>',
    expect.stringMatching(/^Subject: =\?UTF-8\?Q\?Oto=C3=B1o/),
    'List-Id: <newsletter.example.org>',
    'MIME-Version: 1.0',
    expect.stringMatching(/^Content-Type: multipart\/alternative; boundary="issue-[0-9a-f]{32}"$/),
    'To: <ana@example.org>',
    expect.stringMatching(/^Date: \w{3}, \d\d \w{3} \d{4} [\d:]{8} \+0000$/),
    'Message-ID: <abc123@example.org>',
    `List-Unsubscribe: <${links.unsubscribe}>, <mailto:hello@example.org?subject=unsubscribe%20abc123>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ])
})

test('both parts are the text as it was frozen, with the links of the reader', async () => {
  const { body } = await letter()
  const { html, text: plain } = issue().content.es
  const filled = (template: string) =>
    template
      .replace(placeholders.unsubscribe, links.unsubscribe)
      .replace(placeholders.preferences, links.preferences)

  const parts = decoded(body)

  expect(parts).toContain(filled(html))
  expect(parts).toContain(filled(plain).replaceAll('\n', '\r\n'))
})

test('no line is longer than mail allows, and nothing is left that is not ASCII', async () => {
  const { raw, body } = await letter()

  expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  expect(raw).toMatch(/^[\r\n\x20-\x7e]*$/)
})

test.each([
  [
    'subject',
    issue({}, { en: text('calm'), es: { ...text('calma'), subject: 'Hi\r\nBcc: all@example.org' } }),
  ],
  ['name of the sender', issue({ name: 'A\nBcc: all@example.org' })],
  ['address of the sender', issue({ address: 'a@example.org>\r\nBcc: <all@example.org' })],
  ['address for replies', issue({ replyTo: 'a@example.org\u0000' })],
])('a control character in the %s is refused', async (_, frozen) => {
  await expect(async () => letter(frozen)).rejects.toThrow(HeaderRefused)
})

test('with a key, a signature covers both List headers and the body', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

  const { raw } = await letter(
    issue(),
    signer(dkimWith({ domain: 'example.org', selector: 'mail', privateKey: pem })),
  )

  expect(dkimSignatureOf(raw, publicKey)).toEqual({
    domain: 'example.org',
    selector: 'mail',
    covers: expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from', 'to']),
    fitsBody: true,
    fitsKey: true,
  })
})
