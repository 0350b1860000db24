import { lockFor } from '../../lib/lockFor'
import { SealBroken, seal, unseal } from '../../lib/seal'
import type { FormSubmission } from '../../payload-types'

/** What somebody filled in. */
export type Answers = { field: string; value: string }[]

const lock = lockFor('messages')

/** The text of a message as it is kept. */
export const sealAnswers = (answers: Answers): string => seal(JSON.stringify(answers), lock)

/** The text of a message again, or null if it was sealed with a secret that is gone, or was damaged. */
export const openAnswers = ({ sealed }: Pick<FormSubmission, 'sealed'>): Answers | null => {
  try {
    return JSON.parse(unseal(sealed ?? '', lock))
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
