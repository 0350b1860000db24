import { createHash } from 'node:crypto'
import type { Locale } from '../../../lib/locale'
import type { ComposedIssue } from '../../composing/composeIssue'
import { domainOf, messageIdOf, returnPathOf } from '../core/identity'
import { bodyWithLinks, encodedLinks } from './body'
import type { FrozenIssue, Links } from './frozenIssue'
import { header, mailbox, plainHeader } from './header'
import type { Letter } from './letter'

type Reader = { email: string; language: Locale; token: string; links: Links }

/** Signs a message, or leaves it as it is where there is no key. */
type Signer = (message: Buffer) => Promise<Buffer>

/**
 * Writes the letter of an issue to each reader. What all letters of a language share is made once. Throws HeaderRefused
 * where a control character would get into a header.
 */
export const letterWriter = (issue: FrozenIssue, sign: Signer): ((reader: Reader) => Promise<Letter>) => {
  const sheets = { en: sheetOf(issue, 'en'), es: sheetOf(issue, 'es') }
  const { address } = issue.sender
  return async (reader) => {
    const sheet = sheets[reader.language]
    const { links, token, email } = reader
    const message = [
      ...sheet.head,
      `To: ${mailbox('', email)}`,
      `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
      `Message-ID: ${messageIdOf(token, address)}`,
      // RFC 2369 and RFC 8058: one click leaves, by a POST to the first address.
      plainHeader('List-Unsubscribe', [
        `<${links.unsubscribe}>`,
        `<mailto:${address}?subject=unsubscribe%20${token}>`,
      ]),
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      '',
      sheet.body(encodedLinks(links)),
    ].join('\r\n')
    return { from: returnPathOf(token, address), to: email, data: await sign(Buffer.from(message)) }
  }
}

const sheetOf = ({ issue, content, sender }: FrozenIssue, language: Locale) => {
  const boundary = `issue-${createHash('sha256').update(`${issue} ${language}`).digest('hex').slice(0, 32)}`
  return {
    head: headOf(content[language], sender, boundary),
    body: bodyOf(content[language], boundary),
  }
}

const headOf = ({ subject }: ComposedIssue, sender: FrozenIssue['sender'], boundary: string): string[] => [
  `From: ${mailbox(sender.name, sender.address)}`,
  ...(sender.replyTo ? [`Reply-To: ${mailbox('', sender.replyTo)}`] : []),
  header('Subject', subject),
  plainHeader('List-Id', [`<newsletter.${domainOf(sender.address)}>`]),
  'MIME-Version: 1.0',
  `Content-Type: multipart/alternative; boundary="${boundary}"`,
]

const bodyOf = ({ html, text }: ComposedIssue, boundary: string) => {
  const parts = [
    { type: 'text/plain', body: bodyWithLinks(text) },
    { type: 'text/html', body: bodyWithLinks(html) },
  ]
  const written = (links: Links) =>
    parts.map(({ type, body }) =>
      [
        `--${boundary}`,
        `Content-Type: ${type}; charset=utf-8`,
        'Content-Transfer-Encoding: quoted-printable',
        '',
        body(links),
      ].join('\r\n'),
    )
  return (links: Links) => [...written(links), `--${boundary}--`, ''].join('\r\n')
}
