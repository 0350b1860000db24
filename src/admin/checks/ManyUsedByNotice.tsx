'use client'

import { useSelection } from '@payloadcms/ui'
import { words } from '../../lib/words'
import { UsedByQuestion } from './UsedByQuestion'

/** The same in a list, for what is selected on this page of it; where other pages are selected as well, it says so. */
export function ManyUsedByNotice({ collectionSlug }: { collectionSlug: string }) {
  const { count, selectedIDs } = useSelection()
  return (
    <UsedByQuestion
      collection={collectionSlug}
      ids={selectedIDs.map(String)}
      modals={['confirm-delete-many-docs', `unpublish-${collectionSlug}`]}
      {...(count > selectedIDs.length && { note: notAll })}
    />
  )
}

const notAll = words(
  'More is selected than stands on this page of the list. Only what stands on it was looked at: what visitors see of the rest is not named here.',
  'Hay más elementos seleccionados de los que se ven en esta página de la lista. Solo se han comprobado los de esta página: no se indica dónde ven los visitantes los demás.',
)
