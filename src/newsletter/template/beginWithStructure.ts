import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { type Locale, locales } from '../../lib/locale'
import type { Newsletter } from '../../payload-types'
import { structureFor } from './structureFor'

/** Gives a new draft that says nothing of its blocks those of the last issue, in the language in which it is begun. */
export const beginWithStructure: CollectionBeforeChangeHook<Newsletter> = async ({
  data,
  operation,
  req,
}) => {
  const { year, quarter } = data
  if (operation !== 'create' || data._status !== 'draft' || data.body || !year || !quarter) return data
  req.context[isBegun] = true
  return { ...data, body: await structureFor(req.payload, { year, quarter }, localeOf(req)) }
}

/** Writes the headings of the same blocks in the other language. */
export const completeStructure: CollectionAfterChangeHook<Newsletter> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || !req.context[isBegun]) return doc
  delete req.context[isBegun]
  const { id, year, quarter, body } = doc
  for (const locale of locales.filter((each) => each !== localeOf(req))) {
    const blocks = await structureFor(req.payload, { year, quarter }, locale)
    await req.payload.update({
      collection: 'newsletters',
      id,
      data: { body: blocks.map((block, index) => Object({ ...block, id: body?.[index]?.id })) },
      draft: true,
      depth: 0,
      locale,
      // Payload writes the language of a call into its request.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
  }
  return doc
}

const isBegun = 'isIssueBegun'

const localeOf = ({ locale }: PayloadRequest): Locale => locales.find((each) => each === locale) ?? 'en'
