import type { ReturnedMail } from '../core/readReturnedMail'

/** A mail as a person reads it, and as `core` does. */
export type MailTakenApart = ReturnedMail & { from: string; text: string }

/** Takes a raw message (RFC 5322) apart. Rejects what goes beyond the parser’s limits of nesting and header size. */
export const takeApart = async (raw: Uint8Array): Promise<MailTakenApart> => {
  // Loaded with the first mail that comes back.
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8', maxNestingDepth: 20 })
  return {
    header: mail.headers.map(({ key, value }) => ({ name: key, value })),
    subject: mail.subject ?? '',
    from: mail.from?.address ?? '',
    text: mail.text ?? mail.html ?? '',
    parts: mail.attachments.map(({ mimeType, content }) => ({ type: mimeType, text: String(content) })),
  }
}
