import type { Locale } from '../../../lib/locale'
import { normalAddress } from '../../../lib/mailAddress'
import type { Choices, ColumnKind, Standing } from './choices'
import { dateIn } from './dateIn'
import { barringOf, standingOf } from './standingOf'

/** What a file says of one person. Times are ISO texts. */
export type Person = {
  address: string
  standing: Standing
  language: Locale
  signedUpAt: string | null
  source: string | null
  pausedUntil: string | null
}

export const rowProblems = ['noAddress', 'badAddress', 'unknownStatus', 'notConfirmed'] as const
/** Why a row can't be taken over. */
export type RowProblem = (typeof rowProblems)[number]

/** Reads one row: a person, or what is wrong with it. `now`: nobody has signed up after it (ms). */
export const readRow = (cells: string[], choices: Choices, now: number): Person | RowProblem => {
  const cell = (kind: ColumnKind) => textOf(cells[choices.columns[kind] ?? -1])
  const email = cell('email')
  if (!email) return 'noAddress'
  const address = normalAddress(email)
  if (!address) return 'badAddress'
  const standing = standingIn(cell, choices)
  if (standing === undefined) return 'unknownStatus'
  if (standing === 'unconfirmed') return 'notConfirmed'
  return {
    address,
    standing,
    language: languageOf(cell('language')) ?? choices.language,
    signedUpAt: pastIn(cell('signedUpAt'), now),
    source: choices.columns.source === undefined ? 'import' : cell('source').slice(0, longestSource) || null,
    pausedUntil: dateIn(cell('pausedUntil')),
  }
}

/** As many characters as the field has. */
const longestSource = 80

type Cell = (kind: ColumnKind) => string

// Whoever must not be mailed has left, whatever else stands there.
const standingIn = (cell: Cell, { columns, everyone }: Choices) => {
  const barring = barringOf(cell('suppressed'))
  if (barring !== null) return barring
  return columns.status === undefined ? everyone : standingOf(cell('status'))
}

const pastIn = (cell: string, now: number): string | null => {
  const moment = dateIn(cell)
  return moment !== null && Date.parse(moment) <= now ? moment : null
}

/** A cell as it was meant: without what tables put before formulas (as ours does), or around an address. */
const textOf = (cell = ''): string =>
  cell
    .replace(/^'(?='*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|'*[\t\r\n])/, '')
    .replace(/\p{C}+/gu, ' ')
    .trim()

const languageOf = (cell: string): Locale | undefined => {
  const start = cell.toLowerCase()
  if (/^(es([-_]|$)|spa|esp|castellano)/.test(start)) return 'es'
  return /^(en([-_]|$)|eng|ing)/.test(start) ? 'en' : undefined
}
