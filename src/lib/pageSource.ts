/** The website, as far as the delivery cache is concerned. Its pages are the same for everyone. */
export type PageSource = {
  /** The one spelling of an address of a page; undefined for an address that no page has. */
  keyOf: (url: string) => string | undefined
  /** Makes a page. An `Expires` header says until when it may be given although nothing was changed. */
  answer: (request: Request) => Promise<Response>
  /** Headers of every page, such as those of security. A flat list of names and values. */
  headers: string[]
}
