import type { PayloadRequest } from 'payload'
import type { EmailContent } from '../../blocks/emailContent'
import { contentPieces, type Piece } from '../../checks'
import type { Locale } from '../../lib/locale'
import { composeBlocks, composeIssue } from '../composing/composeIssue'
import { readIssue } from '../sending/mailing/composed'
import { placeholders } from '../sending/messenger/frozenIssue'
import type { MailToCheck } from './mailToCheck'

/** What of an issue becomes its mail. */
const mailed = ['subject', 'preheader', 'body']

type Read = { mail: MailToCheck; contact: EmailContent['contact'] }

/** The mail of an issue in a language, with what was written in that language and without what stands in for it. */
export const readMail = async (
  req: PayloadRequest,
  { id, language }: { id: string; language: Locale },
): Promise<Read> => {
  const { payload } = req
  const [{ issue, content }, own] = await Promise.all([
    readIssue(req, { id, language }),
    // Without the request, whose language others read meanwhile: the endpoint asked who it is.
    payload.findByID({
      ...{ collection: 'newsletters', id, draft: true, depth: 0 },
      ...{ locale: language, fallbackLocale: false },
    }),
  ])
  const fields = payload.collections.newsletters.config.flattenedFields
  const pieces = contentPieces(payload, {
    data: own,
    fields: fields.filter(({ name }) => mailed.includes(name)),
    reader: language,
  })
  const parts = composeBlocks(issue, content).map((html, index) => ({ path: `body.${index}`, html }))
  const whole = await composeIssue({ issue, content, links: placeholders })
  const { subject, preheader } = own
  // The subject and the preview line in English may stand in for those in Spanish, never the other way round.
  const hasOwn = language === 'en' || isWritten(pieces)
  const typed = hasOwn ? { subject: subject ?? '', preheader: preheader ?? '' } : {}
  return { mail: { ...whole, ...typed, locale: language, parts, pieces }, contact: content.contact }
}

/** Whether anything at all was written in the language of these pieces, be it the subject alone. */
export const isWritten = (pieces: Piece[]): boolean => pieces.some(hasWords)

/** Whether a block has words in the language of these pieces. */
export const hasWrittenBlocks = (pieces: Piece[]): boolean =>
  isWritten(pieces.filter(({ path }) => path.startsWith('body.')))

const hasWords = (piece: Piece): boolean => {
  if (piece.kind === 'richText') return piece.root.children?.some(hasContent) ?? false
  return (piece.kind === 'text' || piece.kind === 'heading') && piece.text.trim() !== ''
}

const hasContent = ({ text, children = [] }: { text?: string; children?: object[] }): boolean =>
  Boolean(text?.trim()) || children.some(hasContent)
