import { randomUUID } from 'node:crypto'
import { machineClock as now } from './machineClock'
import { holdMs, leaseMs, type Registry } from './registry'
import { sharedFile } from './sharedFile'

const schema = [
  'create table if not exists revision (number integer not null)',
  'insert into revision select 0 where not exists (select 1 from revision)',
  `create table if not exists processes
     (id text primary key, followed integer not null, committing integer not null, ends real not null)`,
  'create table if not exists hold (ends real not null)',
  'insert into hold select 0 where not exists (select 1 from hold)',
]

/** Processes of one machine meet in a small file, by its clock. */
export const sqliteRegistry = async (file: string): Promise<Registry> => {
  const id = randomUUID()
  const { ask, close } = await sharedFile(file, schema)
  // The clock begins anew with the machine, and a lease of the time before would seem to last for days.
  await ask('delete from processes where ends > ?', [now() + leaseMs])

  return {
    renew: async ({ followed, committing }) => {
      await ask(
        `insert into processes values (?, ?, ?, ?) on conflict do update set
          followed = excluded.followed, committing = excluded.committing, ends = excluded.ends`,
        [id, followed, committing, now() + leaseMs],
      )
    },
    count: async (commits) => {
      // Whoever sees the new revision sees the commit that is under way.
      await ask('update processes set committing = max(0, committing + ?) where id = ?', [commits, id])
      const [row] = await ask('update revision set number = number + 1 returning number')
      return Number(row?.number)
    },
    look: async () => {
      const [row] = await ask(
        `select number as revision,
          (select coalesce(sum(committing), 0) from processes where ends > ?) as committing from revision`,
        [now()],
      )
      return { revision: Number(row?.revision), committing: Number(row?.committing) }
    },
    isFollowed: async (revision) => {
      const slow = 'select 1 from processes where id <> ? and followed < ? and ends > ? limit 1'
      return (await ask(slow, [id, revision, now()])).length === 0
    },
    hold: async () => {
      await ask('update hold set ends = ?', [now() + holdMs])
    },
    isHeld: async () => {
      const present = now()
      return (
        (await ask('select 1 from hold where ends > ? and ends <= ?', [present, present + holdMs])).length > 0
      )
    },
    leave: async () => {
      await ask('delete from processes where id = ?', [id])
      await close()
    },
  }
}
