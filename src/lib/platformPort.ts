import type { DeliverySource } from './deliverySource'
import { processWide } from './processWide'

/** What the front door needs to know of the platform, which runs inside Next in the same process. */
export type Platform = {
  /** Settles once the database is open and migrated; rejects only for what a restart can't mend. */
  opened: Promise<{ notices: string[] }>
  /** Asks the database. Never rejects. */
  readiness: () => Promise<Readiness>
  /** What the delivery cache asks; undefined until the database is open. */
  delivery: () => DeliverySource | undefined
  /** Whether a request with these headers may go on; undefined where it brings no key. Rejects without a database. */
  admitKey: (headers: {
    authorization: string | undefined
    origin: string | undefined
  }) => Promise<Admission | undefined>
  /** Answers a GET of REST for an API client that was admitted to send it. Rejects without a database. */
  read: (request: Request, client: AdmittedClient) => Promise<Response>
  /** Whether an API client in use names this origin. Rejects without a database. */
  knowsOrigin: (origin: string) => Promise<boolean>
  /** Begins nothing more by itself, such as a mailing; settles once what is under way has ended. Repeatable. */
  stopWork: () => Promise<void>
  /** Lets go of the database. */
  close: () => Promise<void>
}

/** `problem`: why it is not ready. `warnings`: what is worth mending though it works. */
export type Readiness = { isReady: true; warnings: string[] } | { isReady: false; problem: string }

/** The API client that a key belongs to. `found`: what the platform has found, and looks up no second time. */
export type AdmittedClient = { isAdmitted: true; id: string; requestsPerMinute: number; found: object }

/** `problem`: what to tell whoever sent the key. */
export type Admission = AdmittedClient | { isAdmitted: false; status: 401 | 403; problem: string }

const shared = processWide('platform', (): { platform?: Platform } => ({}))

/** Called by the platform as soon as it begins to open. */
export const providePlatform = (platform: Platform): void => {
  shared.platform = platform
}

/** Throws if Next has not been prepared yet. */
export const platform = (): Platform => {
  const provided = shared.platform
  if (!provided) throw new Error('The platform has not been started.')
  return provided
}
