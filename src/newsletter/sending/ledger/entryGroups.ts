import { type Entry, writtenFrom } from '../core/ports'

/** Entries of one kind that can be written at once, each with its place among all. */
export type EntryGroup = { to: Entry['to']; members: [index: number, Entry][] }

/** One group for each kind of entry; one for each entry where a delivery is written of twice, in their order. */
export const groupsOf = (entries: Entry[]): EntryGroup[] => {
  const all = [...entries.entries()]
  const isOnce = new Set(entries.map(({ id }) => id)).size === entries.length
  if (!isOnce) return all.map((member) => ({ to: member[1].to, members: [member] }))
  return kinds
    .map((to) => ({ to, members: all.filter(([, entry]) => entry.to === to) }))
    .filter(({ members }) => members.length > 0)
}

const kinds = Object.keys(writtenFrom) as Entry['to'][]
