import type { ScheduledChange } from '../payload-types'

type Collection = NonNullable<ScheduledChange['document']>['relationTo']
type Global = NonNullable<ScheduledChange['global']>

/** What a planned change is about. */
export type Target =
  | { collection: Collection; id: string; global: null }
  | { collection: null; id: null; global: Global }

/** The target of a planned change, or undefined if it names none, or was deleted for good. */
export const targetOf = ({
  document,
  global,
}: Partial<Pick<ScheduledChange, 'document' | 'global'>>): Target | undefined => {
  if (global) return { collection: null, id: null, global }
  if (!document?.value) return undefined
  const { relationTo, value } = document
  return { collection: relationTo, id: typeof value === 'string' ? value : value.id, global: null }
}
