import { createHash } from 'node:crypto'
import type { ConsentEvent, Subscriber, Suppression } from '../../../payload-types'
import type { Change, Proof } from '../core/store'
import { leftElsewhere } from '../leftElsewhere'

/** Dates are ISO texts; `id`: 64 hexadecimal digits, the same however often it is made. */
type NewSubscriber = Pick<Subscriber, 'email' | 'language' | 'state'> & {
  id: string
  addressKey: string
  source: string | null
  confirmedAt: string | null
  pausedUntil: string | null
  createdAt: string
}

type NewStep = Pick<ConsentEvent, 'what' | 'who' | 'addressKey' | 'details'> &
  Pick<ConsentEvent, 'wording' | 'wordingVersion' | 'source' | 'language'> & {
    id: string
    /** Of somebody who was there already; else that of a new one. */
    subscriber: { known: string } | { made: string }
  }

export type Rows = {
  added: NewSubscriber[]
  confirmed: { id: string; confirmedAt: string }[]
  left: string[]
  steps: NewStep[]
  /** Keys of addresses whose links to confirm stop working. */
  revoked: string[]
  suppressed: (Pick<Suppression, 'addressKey' | 'reason'> & { id: string })[]
}

/** The rows of all tables that changes come to. */
export const rowsFor = (changes: Change[], proof: Proof, now: string): Rows => {
  const rows: Rows = { added: [], confirmed: [], left: [], steps: [], revoked: [], suppressed: [] }
  for (const change of changes) {
    const { known, person, addressKey, outcome } = change
    const id = (table: string) => idOf(proof, change.row, table)
    const confirmedAt = person.signedUpAt ?? now
    if (!known.subscriber)
      rows.added.push({
        id: id('subscriber'),
        ...{ email: person.address, addressKey, language: person.language },
        source: person.source,
        createdAt: new Date(proof.firstAt + change.row).toISOString(),
        ...(outcome === 'subscribed'
          ? { state: 'confirmed', confirmedAt, pausedUntil: person.pausedUntil }
          : { state: 'unsubscribed', confirmedAt: person.signedUpAt, pausedUntil: null }),
      })
    else if (outcome === 'subscribed') rows.confirmed.push({ id: known.subscriber.id, confirmedAt })
    // An address that does not exist is nobody’s wish to leave.
    else if (outcome === 'unsubscribed') rows.left.push(known.subscriber.id)
    rows.steps.push(stepOf(change, proof))
    if (outcome === 'subscribed') continue
    rows.revoked.push(addressKey)
    rows.suppressed.push({ id: id('suppression'), addressKey, reason: reasonOf(change) })
  }
  return rows
}

const stepOf = ({ known, person, addressKey, outcome, ...change }: Change, proof: Proof): NewStep => {
  const subscriber = known.subscriber
    ? { known: known.subscriber.id }
    : { made: idOf(proof, change.row, 'subscriber') }
  const signedUp = person.signedUpAt ? `, signed up: ${person.signedUpAt}` : ''
  const agreed = outcome === 'subscribed'
  return {
    id: idOf(proof, change.row, 'step'),
    what: agreed ? 'imported' : reasonOf({ outcome, person }),
    who: proof.who,
    addressKey,
    subscriber,
    details: `file: ${proof.fileName}, row: ${change.row}${signedUp}`,
    wording: agreed ? proof.statement : null,
    wordingVersion: agreed ? proof.statementVersion : null,
    language: agreed ? proof.statementLanguage : null,
    source: agreed || known.subscriber?.state === 'confirmed' ? 'import' : leftElsewhere,
  }
}

const reasonOf = ({ outcome, person }: Pick<Change, 'outcome' | 'person'>) => {
  if (outcome === 'cleaned') return 'bounced'
  return person.standing === 'complained' ? 'complained' : 'unsubscribed'
}

const idOf = ({ id }: Proof, row: number, table: string): string =>
  createHash('sha256').update(`${id} ${row} ${table}`).digest('hex')
