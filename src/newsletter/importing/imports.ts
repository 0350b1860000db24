import type { Payload, Where } from 'payload'
import type { SubscriberImport } from '../../payload-types'
import type { Choices } from './core/choices'
import type { Counts } from './core/counts'
import { forgetParts } from './file/parts'

/** A column of the file: its title, and what stands below it. */
export type Column = { title: string; samples: string[] }

/** How far an import is: the last row that was gone through, and what came of those up to it. */
export type Progress = { rows: number; counts: Counts }

/** One import of subscribers, from the upload of its file on. */
export type Import = Omit<SubscriberImport, 'columns' | 'choices' | 'counts' | 'checkedCounts' | 'ahead'> & {
  columns: Column[]
  choices: Choices
  /** What it would do, according to the dry run. */
  checkedCounts?: Counts | null
  counts?: Counts | null
  ahead?: Progress | null
}

const collection = 'subscriber-imports'

export const importOf = ({ db }: Payload, id: string): Promise<Import | null> =>
  db.findOne<Import>({ collection, where: { id: { equals: id } } })

export const findImports = async (
  { db }: Payload,
  { where, limit }: { where: Where; limit: number },
): Promise<Import[]> =>
  (await db.find<Import>({ collection, where, sort: '-createdAt', limit, pagination: false })).docs

export const addImport = ({ db }: Payload, data: Partial<Import>): Promise<Import> =>
  db.create({ collection, data: { rows: 0, ...data } }) as Promise<Import>

type Change = { id: string; if: Where; data: Partial<Import> }

/** Changes an import by one conditional write; false, and nothing changed, if it stands otherwise by now. */
export const changeImport = async ({ db }: Payload, { id, if: condition, data }: Change): Promise<boolean> =>
  Boolean(await db.updateOne({ collection, where: { and: [{ id: { equals: id } }, condition] }, data }))

/** Deletes an import with its file. */
export const deleteImport = async (payload: Payload, id: string): Promise<void> => {
  await forgetParts(payload, id)
  await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
}
