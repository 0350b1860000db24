import type { BareSqlite } from '../../../database/bare'
import { type Entry, writtenFrom } from '../core/ports'
import { type EntryGroup, groupsOf } from './entryGroups'

type Holder = { lease: string; until: number }

type Sqlite = Pick<BareSqlite, 'writeAside' | 'scriptAside'>

/** Writes entries in one transaction, all of a kind at once. Answers for each whether it was ours and is written. */
export const writeEntries = async (
  { writeAside, scriptAside }: Sqlite,
  entries: Entry[],
  holder: Holder,
): Promise<boolean[]> => {
  const groups = groupsOf(entries).map((group) => ({ ...group, ...statementFor(group, holder) }))
  try {
    // Nearly always all of them are written. Where that holds nobody need ask which.
    await scriptAside(
      groups.flatMap(({ members, ...statement }) => [inWhole(statement), expecting(members.length)]),
    )
    return entries.map(() => true)
  } catch (error) {
    if (!String(error).includes(tooFew)) throw error
  }
  const written = new Set<number>()
  await writeAside(async (run) => {
    for (const { members, sql, args } of groups) {
      const ids = new Set((await run(`${sql} returning deliveries.id`, args)).map(({ id }) => id))
      for (const [index, { id }] of members) if (ids.has(id)) written.add(index)
    }
  })
  return entries.map((_, index) => written.has(index))
}

/** What SQLite says where fewer were written: the only way in which a statement can end all of them. */
const tooFew = 'malformed JSON'
const expecting = (count: number) => `select case when changes() <> ${count} then json('fewer') end`

type Statement = { sql: string; args: (string | number)[] }

const inWhole = ({ sql, args }: Statement): string => {
  const left = [...args]
  return sql.replace(/\?/g, () => literalOf(left.shift() ?? ''))
}

const literalOf = (value: string | number) =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`

// Told by what was written and not by what is found: only one of two who took a row in turn may hand it over.
const statementFor = ({ to, members }: EntryGroup, { lease, until }: Holder): Statement => {
  const told = JSON.stringify(members.map(([, entry]) => entry))
  const from = writtenFrom[to].map((state) => `'${state}'`).join(', ')
  const ours = `from json_each(?) as entry
    where deliveries.id = entry.value ->> 'id' and lease = ? and state in (${from})`
  if (to === 'handed')
    return {
      sql: `update deliveries set state = 'handed', attempts = attempts + 1, leased_until = ? ${ours}`,
      args: [until, told, lease],
    }
  if (to === 'queued')
    return {
      sql: `update deliveries set state = 'queued', attempts = attempts - 1, lease = null, code = null,
        text = null, settled_at = null ${ours}`,
      args: [told, lease],
    }
  return {
    sql: `update deliveries set state = ?, settled_at = ?, due_at = entry.value ->> 'dueAt',
      code = entry.value ->> 'code', text = entry.value ->> 'text',
      email = case when ? in ('accepted', 'skipped') then null else email end ${ours}`,
    args: [to, new Date().toISOString(), to, told, lease],
  }
}
