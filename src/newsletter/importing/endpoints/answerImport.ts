import type { PayloadRequest } from 'payload'
import { sayTo } from '../../../lib/sayTo'
import type { Choices } from '../core/choices'
import type { Counts } from '../core/counts'
import type { Column, Import } from '../imports'
import { statement } from '../statement'
import { problemWords } from './problemWords'

/** An import as its owner sees it. */
export type ShownImport = {
  id: string
  state: Import['state']
  fileName: string
  columns: Column[]
  choices: Choices
  statement: { version: string; wording: string }
  /** The last row that was gone through, and how many there are, roughly until they were counted. */
  rows: number
  total: number
  checkedCounts: Counts | null
  counts: Counts | null
  /** Why the file can’t be imported, for people. */
  problem: string | null
  startedBy: string
  finishedAt: string | null
}

export const shownImport = (req: PayloadRequest, imported: Import): ShownImport => ({
  id: imported.id,
  state: imported.state,
  fileName: imported.fileName,
  columns: imported.columns,
  choices: imported.choices,
  statement: { version: statement.version, wording: sayTo(req, statement.wording) },
  rows: imported.rows,
  total: imported.total,
  checkedCounts: imported.checkedCounts ?? null,
  counts: imported.counts ?? null,
  problem: imported.problem ? sayTo(req, problemWords(imported.problem)) : null,
  startedBy: imported.startedBy,
  finishedAt: imported.finishedAt ?? null,
})
