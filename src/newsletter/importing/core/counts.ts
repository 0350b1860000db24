import { type Outcome, outcomes } from './outcomeOf'

/** What an import does, or would do. All but `rows` and `added` sum up to `rows`. */
export type Counts = Record<Outcome | 'rows' | 'added' | 'repeated' | 'problems', number>

export const countNames = ['rows', 'added', ...outcomes, 'repeated', 'problems'] as const

export const noCounts: Counts = {
  ...{ rows: 0, added: 0, repeated: 0, problems: 0 },
  ...{ subscribed: 0, unsubscribed: 0, cleaned: 0, alreadyThere: 0, keptOut: 0 },
}

/** `added`: of those whom it changes, how many nobody knew here before. */
export const sumOf = (counts: Counts, more: Counts): Counts => {
  const sum = { ...counts }
  for (const name of countNames) sum[name] += more[name]
  return sum
}
