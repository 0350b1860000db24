import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { announce, giveWay } from '../delivery/revision/freshness'
import { adapted } from './adapted'
import { announceChanges } from './announceChanges'
import { withSqliteTransactions } from './withSqliteTransactions'

export const sqlite = (url: string) =>
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
