import { NotFound, type PayloadRequest } from 'payload'
import type { EmailContent } from '../../../blocks/emailContent'
import type { Locale } from '../../../lib/locale'
import type { Newsletter } from '../../../payload-types'
import { draftOf } from '../../../previews'
import { type ComposedIssue, composeIssue } from '../../composing/composeIssue'
import { readEmailContent } from '../../composing/readEmailContent'
import { placeholders } from '../messenger/frozenIssue'

/** How deep what an issue relates to is read: a picture of a service of a block. */
const depth = 3

type Asked = { id: string; language: Locale }

/** All that the mail of an issue is made of, in a language: its newest state, and what is published beside it. */
export const readIssue = async (
  req: PayloadRequest,
  { id, language: locale }: Asked,
): Promise<{ issue: Newsletter; content: EmailContent }> => {
  const [draft, content] = await Promise.all([
    draftOf({ collection: 'newsletters', global: null, id, locale }, { req, depth }),
    readEmailContent(req.payload, locale),
  ])
  if (!draft) throw new NotFound(req.t)
  return { issue: Object(draft), content }
}

/** The newest state of an issue as the mail in a language, as the preview shows it, with gaps for each reader’s links. */
export const composed = async (req: PayloadRequest, asked: Asked): Promise<ComposedIssue> =>
  composeIssue({ ...(await readIssue(req, asked)), links: placeholders })
