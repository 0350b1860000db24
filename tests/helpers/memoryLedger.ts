import {
  type Delivery,
  type DeliveryState,
  type Ledger,
  writtenFrom,
} from '../../src/newsletter/sending/core/ports'

type Row = Delivery & { state: DeliveryState; dueAt: number; lease: string | null; leasedUntil: number }

/** The port of the core, in memory: so many deliveries of one issue that wait. */
export const memoryLedger = (count: number) => {
  const rows: Row[] = Array.from({ length: count }, (_, index) => ({
    ...{ id: `${index + 1}`, issue: 'q4', subscriber: `s${index + 1}`, addressKey: `k${index + 1}` },
    ...{ email: `reader${index + 1}@example.org`, language: 'en', token: `t${index + 1}`, attempts: 0 },
    ...{ state: 'queued' as const, dueAt: 0, lease: null, leasedUntil: 0 },
  }))
  const held = (row: Row) => row.state === 'leased' || row.state === 'handed'

  const ledger: Ledger = {
    lease: async ({ lease, limit, now, until }) => {
      const isDue = ({ state, dueAt }: Row) => state === 'queued' || (state === 'deferred' && dueAt <= now)
      const taken = rows.filter(isDue).slice(0, limit)
      for (const row of taken) Object.assign(row, { state: 'leased', lease, leasedUntil: until })
      return taken.map((row) => ({ ...row }))
    },
    renew: async ({ lease, until }) => {
      for (const row of rows) if (held(row) && row.lease === lease) row.leasedUntil = until
    },
    write: async (entries, { lease, until }) =>
      entries.map(({ id, to, dueAt = 0 }) => {
        const row = rows.find((candidate) => candidate.id === id && candidate.lease === lease)
        if (!row || !writtenFrom[to].includes(row.state)) return false
        if (to === 'handed') Object.assign(row, { attempts: row.attempts + 1, leasedUntil: until })
        if (to === 'queued') Object.assign(row, { attempts: row.attempts - 1, lease: null })
        Object.assign(row, { state: to, dueAt })
        return true
      }),
    release: async ({ lease }) => {
      for (const row of rows) if (row.state === 'leased' && row.lease === lease) row.state = 'queued'
    },
    reap: async ({ now }) => {
      for (const row of rows)
        if (held(row) && row.leasedUntil < now) row.state = row.state === 'leased' ? 'queued' : 'unknown'
    },
    nextDueAt: async () => {
      const open = rows.filter((row) => held(row) || row.state === 'queued' || row.state === 'deferred')
      if (open.length === 0) return null
      return Math.min(
        ...open.map((row) => (row.state === 'queued' ? 0 : held(row) ? row.leasedUntil : row.dueAt)),
      )
    },
  }

  const counts = () => {
    const sum: Partial<Record<DeliveryState, number>> = {}
    for (const { state } of rows) sum[state] = (sum[state] ?? 0) + 1
    return sum
  }
  return { ledger, rows, counts }
}
