import type { Client } from '@libsql/client'
import { joining, leaving, noLosses, onlyIfConfirmed, type Steps, saysConfirmed } from './steps'

export const sqliteSteps = (client: Client): Steps => ({
  movesIn: async (months) => {
    const bounds = months.map(({ from, until }) => ({ from: from.toISOString(), until: until.toISOString() }))
    const { rows } = await client.execute({ sql: counting, args: [JSON.stringify(bounds)] })
    const moves = months.map(() => ({ joined: 0, left: 0 }))
    for (const { month, what, count } of rows) {
      const inMonth = moves[Number(month)]
      if (inMonth) inMonth[joining.includes(String(what)) ? 'joined' : 'left'] += Number(count)
    }
    return moves
  },
})

const list = (names: string[]) => names.map((name) => `'${name}'`).join(', ')

// Each month and each kind of step is one range of the index.
const counting = `select months.key as month, what, count(*) as count
  from json_each(?) as months cross join consent_events
  where what in (${list([...joining, ...leaving])})
    and created_at >= months.value ->> 'from' and created_at < months.value ->> 'until'
    and (what not in (${list(onlyIfConfirmed)}) or details like '${saysConfirmed}%')
    and (what in (${list(joining)}) or source is null or source not in (${list(noLosses)}))
  group by months.key, what`
