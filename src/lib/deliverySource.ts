/** What the front door may store of the API; the platform says it once it is open. Paths are whole, as `/api/faqs`. */
export type DeliveryRules = {
  collections: string[]
  globals: string[]
  /** Endpoints of ours that answer published content alone, and the query parameters that decide what. */
  endpoints: { path: string; query: string[] }[]
}

/** The platform, as far as answers to anyone are concerned. */
export type DeliverySource = {
  rules: DeliveryRules
  /** Answers a request for the API as somebody without any rights. */
  answer: (request: Request) => Promise<Response>
  /** The revision that all processes share, and how many of their commits are under way. Rejects if they can't be asked. */
  look: () => Promise<{ revision: number; committing: number }>
  /** Asks all processes to begin no change for a moment. Rejects if they can't be asked. */
  hold: () => Promise<void>
}
