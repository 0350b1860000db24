import type { Payload, PayloadRequest } from 'payload'
import type { ConsentEvent, Subscriber } from '../../../payload-types'

type Step = Pick<ConsentEvent, 'what'> &
  Partial<
    Pick<
      ConsentEvent,
      'who' | 'details' | 'wording' | 'wordingVersion' | 'formAddress' | 'source' | 'language'
    >
  >

type Whose = { addressKey: string; subscriber?: Subscriber['id'] | null }

/** Adds a step to the history of somebody. `who`: a colleague; left out, the person. */
export const recordStep = async (
  payload: Payload,
  { addressKey, subscriber = null }: Whose,
  { who = 'person', ...step }: Step,
  req?: Partial<PayloadRequest>,
): Promise<void> => {
  await payload.db.create({
    collection: 'consent-events',
    data: { ...step, who, addressKey, subscriber },
    ...(req ? { req } : {}),
  })
}
