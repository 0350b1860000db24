import type { CollectionBeforeChangeHook } from 'payload'
import type { FormSubmission } from '../../payload-types'
import { sealAnswers } from './answers'

/** Puts the sealed text in the place of the text before the database, or an error of it, sees any; and staff in line to be told. */
export const sealMessage: CollectionBeforeChangeHook<FormSubmission> = ({ data, operation }) => {
  const { submissionData, ...rest } = data
  if (operation !== 'create') return rest
  const answers = (submissionData ?? []).map(({ field, value }) => ({ field, value }))
  const now = new Date().toISOString()
  // How long a message is kept is counted from its arrival, which is not for its sender to say.
  return { ...rest, createdAt: now, sealed: sealAnswers(answers), notifyAt: now, notifyNumber: 0 }
}
