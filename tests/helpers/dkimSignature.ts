import { createHash, type KeyObject, verify } from 'node:crypto'

/** The DKIM signature of a message as it was sent: whose it is, what it covers, and whether it holds (RFC 6376). */
export const dkimSignatureOf = (raw: string, publicKey: KeyObject) => {
  const signature = relaxedHeader(raw, 'dkim-signature')
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => [
        tag.slice(0, tag.indexOf('=')).trim(),
        tag.slice(tag.indexOf('=') + 1).replace(/\s/g, ''),
      ]),
  )
  const covers = (tags.h ?? '').split(':')
  const signed = [
    ...covers.map((name) => relaxedHeader(raw, name)),
    signature.replace(/([;:\s]b=)[^;]*$/, '$1'),
  ].join('\r\n')
  const body = relaxedBody(raw.slice(raw.indexOf('\r\n\r\n') + 4))
  return {
    domain: tags.d,
    selector: tags.s,
    covers,
    fitsBody: tags.bh === createHash('sha256').update(body).digest('base64'),
    fitsKey: verify('sha256', Buffer.from(signed), publicKey, Buffer.from(tags.b ?? '', 'base64')),
  }
}

/** RFC 6376 §3.4.2. */
const relaxedHeader = (raw: string, name: string) => {
  const found = new RegExp(`^${name}:((?:.|\\r\\n[ \\t])*)\\r\\n(?![ \\t])`, 'im').exec(raw)?.[1] ?? ''
  return `${name}:${found
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`
}

/** RFC 6376 §3.4.4. */
const relaxedBody = (body: string) =>
  `${body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`
