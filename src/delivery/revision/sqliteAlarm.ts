import type { Alarm } from './alarm'
import { machineClock } from './machineClock'
import { leaseMs } from './registry'
import { sharedFile } from './sharedFile'

const schema = [
  'create table if not exists alarm (id integer primary key check (id = 1), ends real not null)',
]

/** An alarm for the processes of one machine, in a small file of its own. */
export const sqliteAlarm = async (file: string): Promise<Alarm> => {
  const { ask } = await sharedFile(file, schema)

  return {
    raise: async () => {
      await ask('insert into alarm values (1, ?) on conflict do update set ends = excluded.ends', [
        machineClock() + leaseMs,
      ])
    },
    isRaised: async () => {
      const now = machineClock()
      // The clock begins anew with the machine, and an alarm of the time before would seem to last for days.
      const rows = await ask('select 1 from alarm where ends > ? and ends <= ?', [now, now + leaseMs])
      return rows.length > 0
    },
  }
}
