import type { CollectionConfig } from 'payload'

/**
 * How many milliseconds somebody pauses before a draft is saved: short, so that the preview beside the form keeps up.
 * What is typed while the answer is on its way stays, which is the work of `src/admin/editing`.
 */
export const autosave = { interval: 600 }

/** What everything that staff publish has: drafts saved while typing, versions to go back to, and a trash. */
export const publishable = {
  trash: true,
  versions: { drafts: { autosave }, maxPerDoc: 50 },
} satisfies Partial<CollectionConfig>
