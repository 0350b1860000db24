import type { Person } from './readRow'

/** What the database knows of an address. */
export type Known = {
  subscriber?: { id: string; state: 'pending' | 'confirmed' | 'unsubscribed' }
  isSuppressed: boolean
}

export const outcomes = ['subscribed', 'unsubscribed', 'cleaned', 'alreadyThere', 'keptOut'] as const

/** What becomes of a person: `alreadyThere`: nothing changes. `keptOut`: they have left here, and that stays so; or nobody says that they agreed. */
export type Outcome = (typeof outcomes)[number]

/**
 * What an import does with a person. A suppression always wins, and so does one that the file brings. `mayAdd`: the owner
 * says that those who are subscribed have agreed.
 */
export const outcomeOf = (
  { standing }: Person,
  { subscriber, isSuppressed }: Known,
  mayAdd: boolean,
): Outcome => {
  if (standing !== 'subscribed') {
    if (isSuppressed) return 'alreadyThere'
    return standing === 'cleaned' ? 'cleaned' : 'unsubscribed'
  }
  if (isSuppressed || subscriber?.state === 'unsubscribed') return 'keptOut'
  if (subscriber?.state === 'confirmed') return 'alreadyThere'
  return mayAdd ? 'subscribed' : 'keptOut'
}
