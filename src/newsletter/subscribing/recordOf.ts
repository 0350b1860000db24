import type { Payload } from 'payload'
import type { ConsentEvent, Delivery, Subscriber } from '../../payload-types'

/** All that is kept about a subscriber, for the person to read: how they stand, and every step that led there. */
export const recordOf = async (payload: Payload, subscriber: Subscriber): Promise<object> => {
  const { email, language, state, pausedUntil, confirmedAt, source, createdAt, addressKey } = subscriber
  return {
    email,
    language,
    state,
    pausedUntil: pausedUntil ?? null,
    confirmedAt: confirmedAt ?? null,
    source: source ?? null,
    createdAt,
    history: await historyOf(payload, String(addressKey)),
    issues: await issuesTo(payload, String(addressKey)),
  }
}

/** Every step of somebody who is or was a subscriber, oldest first. */
export const historyOf = async ({ db }: Payload, addressKey: string): Promise<object[]> => {
  const { docs } = await db.find<ConsentEvent>({
    collection: 'consent-events',
    where: { addressKey: { equals: addressKey } },
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map(stepOf)
}

const stepOf = (step: ConsentEvent) => ({
  at: step.createdAt,
  what: step.what,
  // Which colleague it was is no business of the person.
  by: step.who === 'person' ? 'person' : 'practice',
  details: step.details ?? null,
  wording: step.wording ?? null,
  wordingVersion: step.wordingVersion ?? null,
  formAddress: step.formAddress ?? null,
  source: step.source ?? null,
  language: step.language ?? null,
})

/** What became of each issue that was to be mailed to somebody. */
const issuesTo = async ({ db }: Payload, addressKey: string): Promise<object[]> => {
  const { docs } = await db.find<Delivery>({
    collection: 'deliveries',
    where: { addressKey: { equals: addressKey } },
    pagination: false,
  })
  return docs.map(({ issue, state, settledAt, returned }) => ({
    issue,
    state,
    at: settledAt ?? null,
    returned: returned ?? null,
  }))
}
