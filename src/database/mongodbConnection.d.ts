/** The part of the driver’s connection that `SturdyConnection` builds on, for which the driver publishes no types. */
declare module 'mongodb/lib/cmap/connection.js' {
  import type { EventEmitter } from 'node:events'
  import type { Socket } from 'node:net'

  export class Connection extends EventEmitter {
    /** The event of having closed, for whatever reason. */
    static readonly CLOSE: string
    constructor(socket: Socket, options: object)
    /** Why it closed, with the driver’s name on it; null while it is open. */
    readonly error: Error | null
    destroy(): void
    command(...request: unknown[]): Promise<unknown>
  }
}
