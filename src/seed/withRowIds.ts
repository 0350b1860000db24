/**
 * The same data, each row of its arrays and blocks with the id of the row that stands there in the saved document.
 * Without the ids, a second language would replace the rows, and the first one would be lost.
 */
export const withRowIds = <Data>(data: Data, saved: unknown): Data => carry(data, saved) as Data

const carry = (data: unknown, saved: unknown): unknown => {
  if (Array.isArray(data))
    return data.map((row, index) => carryRow(row, Array.isArray(saved) && saved[index]))
  if (!isRecord(data) || !isRecord(saved)) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, carry(value, saved[name])]))
}

const carryRow = (row: unknown, saved: unknown): unknown =>
  isRecord(row) && isRecord(saved) && saved.id
    ? { ...(carry(row, saved) as object), id: saved.id }
    : carry(row, saved)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
