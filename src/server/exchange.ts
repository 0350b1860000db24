import { IncomingMessage, ServerResponse } from 'node:http'
import type { Express } from 'express'

/** What the server makes of every request. */
export class OwnRequest extends IncomingMessage {}

/** What the server answers every request with. */
export class OwnResponse extends ServerResponse {}

/**
 * Makes Express take these two for its own. Else it gives each request another prototype, so that V8 knows no two of them
 * by the same shape, and looks up every property of every request the slow way from then on, in Node's own code too.
 * For the one app of this process.
 */
export const takeForOwn = (app: Express): void => {
  Object.setPrototypeOf(OwnRequest.prototype, app.request)
  Object.setPrototypeOf(OwnResponse.prototype, app.response)
  Object.assign(app, { request: OwnRequest.prototype, response: OwnResponse.prototype })
}
