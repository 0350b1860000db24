import { isFilled } from '../lib/isFilled'
import type { Newsletter } from '../payload-types'
import { practiceId } from './addresses'
import { picture } from './picture'
import type { Locale } from './reader'
import type { Thing } from './thing'

type Context = { address: string; locale: Locale }

/** An issue of the newsletter: schema.org `Article`, written by the practice. */
export const article = (issue: Newsletter, { address, locale }: Context): Thing => ({
  '@type': 'Article',
  '@id': `${address}#article`,
  headline: issue.subject,
  description: issue.preheader,
  datePublished: issue.publishedAt,
  dateModified: issue.updatedAt,
  inLanguage: locale,
  author: { '@id': practiceId },
  publisher: { '@id': practiceId },
  image: pictures(issue),
  mainEntityOfPage: { '@id': address },
})

const pictures = ({ body }: Newsletter) =>
  (body ?? []).flatMap((block) =>
    block.blockType === 'media' && isFilled(block.image) ? [picture(block.image)] : [],
  )
