import type { Endpoint } from 'payload'
import type { JSONSchema } from './jsonSchema'

/** What an endpoint says of itself, once, beside its handler: the OpenAPI document and the delivery cache read it. */
export type Declaration = {
  /** One line for the list of operations. */
  summary: string
  /** What a front-end developer has to know beyond the summary, in Markdown. */
  description?: string
  /** The heading under which the document lists it. */
  tag: string
  /** Who may call it. `anyone` needs no key; the two links are shared or mailed, with a token. */
  security: 'anyone' | 'previewLink' | 'mailedLink' | 'staff' | 'owner'
  /** The parameters of the path, by name. Required for each, except an `id` that needs no explanation. */
  path?: Record<string, { description: string; example: string }>
  /** Query parameters. */
  query?: { name: string; description: string; schema: JSONSchema; required?: boolean; example?: unknown }[]
  body?: { contentType?: string; schema: JSONSchema; example: unknown }
  /** By status. Errors in the common shape need only a description. */
  answers: Record<
    number,
    { description: string; schema?: JSONSchema; example?: unknown; contentType?: string }
  >
  /**
   * `published`: what it answers anyone depends only on its path, the parameters above and published content, so
   * answers of 200 are stored until that content changes. Absent: never stored.
   */
  stored?: 'published'
}

/** An endpoint of Payload together with its declaration. */
export const declaredEndpoint = (endpoint: Omit<Endpoint, 'custom'>, declaration: Declaration): Endpoint => ({
  ...endpoint,
  custom: { declaration },
})

/** The declaration of an endpoint, or undefined for one of Payload's own. */
export const declarationOf = ({ custom }: Endpoint): Declaration | undefined => custom?.declaration
