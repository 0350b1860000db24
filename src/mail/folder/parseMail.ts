import type { Address } from 'postal-mime'

/** What a list tells of a mail. `at`: when it was sent, as in RFC 3339; null where it does not say. */
export type MailHead = { from: string; to: string; subject: string; at: string | null }

/** A mail as it is read. `headers`: as they stand in it, in its order. */
export type OpenedMail = MailHead & {
  html: string | null
  text: string | null
  headers: { name: string; value: string }[]
  attachments: string[]
}

/** Reads a message (RFC 5322, MIME), the beginning of one as well. */
export const parseMail = async (message: Buffer): Promise<OpenedMail> => {
  // Loaded when the first mail is read.
  const { default: PostalMime } = await import('postal-mime')
  const { from, to, subject, date, html, text, headers, attachments } = await PostalMime.parse(message)
  return {
    from: from ? inWords(from) : '',
    to: (to ?? []).map(inWords).join(', '),
    subject: subject ?? '',
    at: date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null,
    html: html ?? null,
    text: text ?? null,
    headers: headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    attachments: attachments.map(({ filename, mimeType }) => filename ?? mimeType),
  }
}

const inWords = ({ name, address, group }: Address): string =>
  group ? `${name}: ${group.map(inWords).join(', ')}` : name ? `${name} <${address}>` : address
