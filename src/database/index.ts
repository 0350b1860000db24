import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { announce, giveWay } from '../delivery/revision/freshness'
import { env } from '../env'
import { dataDirectory } from '../lib/directories'
import { announceChanges } from './announceChanges'
import { SturdyConnection } from './sturdyConnection'
import { withSqliteTransactions } from './withSqliteTransactions'

/** The SQLite file of this installation. */
export const sqliteFile = path.join(dataDirectory, 'stillpoint.sqlite')

const waitForServerMs = 3000

const mongodb = (url: string) =>
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

const sqlite = (url: string) =>
  adapted(
    sqliteAdapter({
      client: { url },
      idType: 'uuid',
      wal: true,
      busyTimeout: 5000,
      push: false,
      blocksAsJSON: true,
      migrationDir: path.resolve(/* turbopackIgnore: true */ process.cwd(), 'src/database/migrations'),
    }),
    (db) => {
      withSqliteTransactions(db, url)
      announceChanges(db, { announce, giveWay })
    },
  )

/** An adapter as Payload gets it, changed before its first use. */
const adapted = <Adapter>(
  { init, ...rest }: DatabaseAdapterObj<Adapter>,
  change: (db: ReturnType<typeof init>) => void,
): DatabaseAdapterObj<Adapter> => ({
  ...rest,
  init: (args) => {
    const db = init(args)
    change(db)
    return db
  },
})

/** MongoDB where `DATABASE_URL` says so, else one SQLite file under the data folder. */
export const database = env.DATABASE_URL ? mongodb(env.DATABASE_URL) : sqlite(`file:${sqliteFile}`)
