import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { announce, giveWay } from '../delivery/revision/freshness'
import { adapted } from './adapted'
import { announceChanges } from './announceChanges'
import { SturdyConnection } from './sturdyConnection'

const waitForServerMs = 3000

export const mongodb = (url: string) =>
  adapted(
    mongooseAdapter({
      url,
      // An unreachable server is said within seconds; the driver goes on looking for it.
      connectOptions: {
        serverSelectionTimeoutMS: waitForServerMs,
        connectTimeoutMS: waitForServerMs,
        // An option of the driver that its types leave out.
        ...{ connectionType: SturdyConnection },
      },
    }),
    (db) => announceChanges(db, { announce, giveWay }),
  )
