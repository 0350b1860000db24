import type { CollectionBeforeValidateHook } from 'payload'
import { quarterSlug } from '../../src/lib/quarter'
import type { Newsletter } from '../../src/payload-types'

/** Keeps the slug in step with year and quarter: `2026-q4`. */
export const setIssueSlug: CollectionBeforeValidateHook<Newsletter> = ({ data, originalDoc }) => {
  const year = data?.year ?? originalDoc?.year
  const quarter = data?.quarter ?? originalDoc?.quarter
  return { ...data, ...(year && quarter ? { slug: quarterSlug({ year, quarter }) } : {}) }
}
