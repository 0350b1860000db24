import { type CollectionBeforeChangeHook, type Field, type TabAsField, traverseFields } from 'payload'

type Fields = (Field | TabAsField)[]

/**
 * Rows of arrays and blocks keep the ids that they have in this document and lose all others, so that they get new
 * ones: a document that was copied from another, ids and all, would otherwise claim rows that are not its own.
 */
export const keepRowIdsApart =
  (fields: Fields) =>
  ({ data, originalDoc }: Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'originalDoc'>) => {
    const own = new Set(rowsOf(fields, originalDoc ?? {}).map(({ id }) => id))
    for (const row of rowsOf(fields, data)) if (row.id !== undefined && !own.has(row.id)) delete row.id
    return data
  }

type Row = { id?: unknown }

const rowsOf = (fields: Fields, document: Record<string, unknown>): Row[] => {
  const rows: Row[] = []
  traverseFields({
    fields,
    ref: document,
    callback: ({ field, ref }) => {
      if (field.type !== 'array' && field.type !== 'blocks') return
      const value = (ref as Record<string, unknown> | undefined)?.[field.name]
      if (Array.isArray(value)) rows.push(...value.filter(isRow))
    },
  })
  return rows
}

const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null
