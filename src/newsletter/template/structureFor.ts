import type { Payload, Where } from 'payload'
import type { Locale } from '../../lib/locale'
import type { Quarter } from '../../lib/quarter'
import type { Newsletter } from '../../payload-types'
import { firstStructure } from './firstStructure'
import { type IssueBlock, structureOf } from './structureOf'

/** The blocks that the issue of a quarter begins with, in a language: those of the issue before it, if there is one. */
export const structureFor = async (
  payload: Payload,
  quarter: Quarter,
  locale: Locale,
): Promise<IssueBlock[]> => {
  const last = await issueBefore(payload, quarter, locale)
  return last?.body?.length ? structureOf(last.body) : firstStructure(payload, locale)
}

// Whoever may begin an issue may read them all, as the access table says.
const issueBefore = async (
  payload: Payload,
  { year, quarter }: Quarter,
  locale: Locale,
): Promise<Newsletter | undefined> => {
  const earlier: Where[] = [
    { year: { less_than: year } },
    { and: [{ year: { equals: year } }, { quarter: { less_than: quarter } }] },
  ]
  const { docs } = await payload.find({
    collection: 'newsletters',
    where: { or: earlier },
    sort: '-slug',
    draft: true,
    limit: 1,
    depth: 0,
    locale,
    fallbackLocale: false,
  })
  return docs[0]
}
