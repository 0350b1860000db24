import { NotFound, type PayloadRequest } from 'payload'
import type { Locale } from '../../../lib/locale'
import type { Newsletter } from '../../../payload-types'
import { draftOf } from '../../../previews'
import { type ComposedIssue, composeIssue } from '../../composing/composeIssue'
import { readEmailContent } from '../../composing/readEmailContent'
import { placeholders } from '../messenger/frozenIssue'

/** How deep what an issue relates to is read: a picture of a service of a block. */
const depth = 3

/** The newest state of an issue as the mail in a language, as the preview shows it, with gaps for each reader’s links. */
export const composed = async (
  req: PayloadRequest,
  { id, language: locale }: { id: string; language: Locale },
): Promise<ComposedIssue> => {
  const [draft, content] = await Promise.all([
    draftOf({ collection: 'newsletters', global: null, id, locale }, { req, depth }),
    readEmailContent(req.payload, locale),
  ])
  if (!draft) throw new NotFound(req.t)
  const issue: Newsletter = Object(draft)
  return composeIssue({ issue, content, links: placeholders })
}
