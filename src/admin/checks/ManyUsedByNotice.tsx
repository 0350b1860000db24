'use client'

import { useSelection } from '@payloadcms/ui'
import { UsedByQuestion } from './UsedByQuestion'

/** The same in a list, for what is selected on this page of it. */
export function ManyUsedByNotice({ collectionSlug }: { collectionSlug: string }) {
  const { selectedIDs } = useSelection()
  return (
    <UsedByQuestion
      collection={collectionSlug}
      ids={selectedIDs.map(String)}
      modals={['confirm-delete-many-docs', `unpublish-${collectionSlug}`]}
    />
  )
}
