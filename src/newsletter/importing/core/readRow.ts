import type { Locale } from '../../../lib/locale'
import { normalAddress } from '../../../lib/mailAddress'
import type { Choices, ColumnKind, Standing } from './choices'
import { dateIn } from './dateIn'
import { standingOf } from './standingOf'

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

/** Reads one row: a person, or what is wrong with it. */
export const readRow = (cells: string[], choices: Choices): Person | RowProblem => {
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
    signedUpAt: dateIn(cell('signedUpAt')),
    source: choices.columns.source === undefined ? 'import' : cell('source').slice(0, longestSource) || null,
    pausedUntil: dateIn(cell('pausedUntil')),
  }
}

/** As many characters as the field has. */
const longestSource = 80

type Cell = (kind: ColumnKind) => string

// Whoever must not be mailed has left, whatever else stands there.
const standingIn = (cell: Cell, { columns, everyone }: Choices) => {
  const suppressed = cell('suppressed')
  if (suppressed) return standingOf(suppressed)
  return columns.status === undefined ? everyone : standingOf(cell('status'))
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
