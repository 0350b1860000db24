import type { Known, Outcome } from './outcomeOf'
import type { Person } from './readRow'

/** Somebody whom an import changes. `row`: where they stand in the file. */
export type Change = {
  row: number
  person: Person
  addressKey: string
  known: Known
  outcome: Exclude<Outcome, 'alreadyThere' | 'keptOut'>
}

/** What is kept with each person of an import. */
export type Proof = {
  /** Of the import. */
  id: string
  fileName: string
  /** The address of the owner who began it. */
  who: string
  statement: string | null
  statementVersion: string | null
  statementLanguage: string | null
  /** When row 0 would have been added (ms): each row has a moment of its own, so that lists keep their order. */
  firstAt: number
}

/** What an import needs of a database. */
export type ImportStore = {
  /** What is known of those addresses, by their keyed hash; nobody else is in it. */
  lookUp: (addressKeys: string[]) => Promise<Map<string, Known>>
  /** Makes these changes. Making them again, wholly or by half, changes nothing more. */
  apply: (changes: Change[], proof: Proof) => Promise<void>
}
