'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { UsedByQuestion } from './UsedByQuestion'

/** Before the document of this form is unpublished or moved to the trash: what shows or links to it. */
export function UsedByNotice() {
  const { id, collectionSlug } = useDocumentInfo()
  if (!id) return null
  return (
    <UsedByQuestion
      collection={collectionSlug}
      ids={[String(id)]}
      modals={[`delete-${id}`, `confirm-un-publish-${id}`]}
    />
  )
}
