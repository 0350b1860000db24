import type { Client } from '../client'

/** Where the website reads from: `url` is the address of the server that the client asks. */
export type Source = { client: Client; url: string }

/** Something that the website serves beside its pages; undefined where there is nothing to serve. */
export type File = (source: Source) => Promise<Response | undefined>

/** A file as it is sent. */
export const sent = (body: string | Uint8Array<ArrayBuffer>, type: string): Response =>
  new Response(body, { headers: { 'Content-Type': type } })

/** A file that scripts of other websites may read as well (CORS). */
export const sentToAnyOrigin = (body: string, type: string): Response =>
  new Response(body, { headers: { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' } })
