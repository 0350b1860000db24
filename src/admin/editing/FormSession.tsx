'use client'

import { ConflictDialog } from './ConflictDialog'
import { useLastSave } from './useLastSave'
import { useOpenForm } from './useOpenForm'
import { useRefusal } from './useRefusal'

/** In every form of a document with drafts: sees to it that nothing that is typed gets lost. */
export function FormSession() {
  const { conflict, document, settle } = useOpenForm()
  useRefusal()
  useLastSave(document)
  return conflict ? <ConflictDialog conflict={conflict} onSettled={settle} /> : null
}
