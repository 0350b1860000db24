import type { Payload, PayloadRequest } from 'payload'

/** A capability that keeps something about people by their address, beside messages and accounts. */
export type PersonalData = {
  /** What it is called in the file that a person gets. */
  name: 'subscription'
  /** All of it, or null if there is nothing. `id`: of the document, for the record of accesses. */
  find: (payload: Payload, email: string) => Promise<{ id: string; content: object } | null>
  /** Deletes it for good, in the transaction of the request. */
  erase: (payload: Payload, email: string, req: PayloadRequest) => Promise<void>
}
