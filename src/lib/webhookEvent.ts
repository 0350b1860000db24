import type { JSONSchema } from './jsonSchema'
import type { Words } from './words'

/** A kind of event that webhooks can be told of, declared once beside the capability that brings it about. */
export type WebhookEvent<Data extends object = object> = {
  /** Its name by Standard Webhooks: identifiers (`a-z`, `0-9`, `_`) with full stops between, like `issue.sent`. */
  type: string
  /** How staff choose it in the panel. */
  label: Words
  /** When it happens, for front-end developers. */
  description: string
  /** Of `data`. Never anything that a front end could not read by itself. */
  schema: JSONSchema
  example: Data
}

const name = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/

/** Declares an event. Throws if its name is none. */
export const webhookEvent = <Data extends object>(event: WebhookEvent<Data>): WebhookEvent<Data> => {
  if (!name.test(event.type)) throw new Error(`${event.type} is no name for an event.`)
  return event
}
