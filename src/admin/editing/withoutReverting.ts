import type { FieldState, FormState, Row } from 'payload'

type Answer = {
  /** What stood in the form when the server was asked. */
  sent: FormState
  /** What stands in it now. */
  current: FormState
  answered: FormState
  /** Whether the server looked for what is wrong; if not, what was found wrong before stands. */
  isValidated: boolean
}

/**
 * The answer of the server without what would take back typing: a value comes in only if the server changed it and
 * the person has not since. Payload spares only the one field that was touched last.
 */
export const withoutReverting = ({ sent, current, answered, isValidated }: Answer): FormState => {
  const harmless: FormState = {}
  for (const [path, field] of Object.entries(answered)) {
    if (path === 'changedIn' || !isSameRow(path, sent, current)) continue
    const now = current[path]
    harmless[path] = now ? settled(field, { was: sent[path], now, isValidated }) : field
  }
  return harmless
}

type Moment = { was: FieldState | undefined; now: FieldState; isValidated: boolean }

const settled = (field: FieldState, { was, now, isValidated }: Moment): FieldState => {
  const { value, initialValue, addedByServer, ...rest } = field
  const isWanted = was !== undefined && isSame(was.value, now.value) && !isSame(value, was.value)
  const kept: FieldState = isWanted ? { ...rest, value, initialValue } : rest
  if (kept.rows) {
    // Which rows there are is the person's to say: a row that the server brings may be one that was just added here.
    kept.rows = settledRows({ was: was?.rows ?? [], now: now.rows ?? [], answered: kept.rows })
  }
  if (!isValidated && now.valid === false && field.valid !== false) {
    kept.valid = false
    if (now.errorMessage !== undefined) kept.errorMessage = now.errorMessage
  }
  return kept
}

type Rows = { was: Row[]; now: Row[]; answered: Row[] }

/** An empty row that the server gave another id when it was first saved is known by its place, and keeps its own id. */
const settledRows = ({ was, now, answered }: Rows): Row[] =>
  now.map((row, place) => {
    const same = answered.find(({ id }) => id === row.id)
    const isRenamed = row.isLoading && was[place]?.id === row.id && answered.length === was.length
    const renamed = isRenamed ? answered[place] : undefined
    return same ?? (renamed ? { ...renamed, id: row.id } : row)
  })

/** Whether a path still leads to the same row of each array and block that it runs through. */
const isSameRow = (path: string, sent: FormState, current: FormState): boolean => {
  const steps = path.split('.')
  return steps.every((step, at) => {
    if (!/^\d+$/.test(step)) return true
    const list = steps.slice(0, at).join('.')
    const row = current[list]?.rows?.[Number(step)]
    return row !== undefined && row.id === sent[list]?.rows?.[Number(step)]?.id
  })
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
