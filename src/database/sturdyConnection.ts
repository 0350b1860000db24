import { MongoError } from 'mongodb'
import { Connection } from 'mongodb/lib/cmap/connection.js'

/**
 * A connection to MongoDB whose commands end when it does. The driver’s own (up to 7.9 at least) waits for ever when the
 * socket closes while a command is being written: that request is never answered, and if it was the heartbeat, the
 * driver never looks for the server again.
 */
export class SturdyConnection extends Connection {
  override async command(...request: unknown[]): Promise<unknown> {
    let forget = () => {}
    const closed = new Promise<never>((_resolve, reject) => {
      const fail = () => reject(this.error)
      this.once(Connection.CLOSE, fail)
      forget = () => this.off(Connection.CLOSE, fail)
    })
    try {
      return await Promise.race([super.command(...request), closed])
    } catch (error) {
      // An error straight from the socket lacks the driver’s name, by which it is known that the database is away.
      throw error instanceof MongoError ? error : (this.error ?? error)
    } finally {
      forget()
    }
  }
}
