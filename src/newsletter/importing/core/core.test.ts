import { describe, expect, test } from '@jest/globals'
import type { Choices } from './choices'
import { dateIn } from './dateIn'
import { delimiterOf } from './delimiterOf'
import { outcomeOf } from './outcomeOf'
import { proposeChoices } from './proposeChoices'
import { type Person, readRow } from './readRow'
import { readTable, TableBroken } from './readTable'
import { repetitions } from './repetitions'

const propose = (fileName: string, firstRow: string) =>
  proposeChoices({ fileName, firstRow: firstRow.split(','), language: 'en' })

const byStatus: Choices = {
  columns: { email: 0, status: 1 },
  everyone: 'subscribed',
  language: 'en',
  hasHeader: true,
}

const now = Date.parse('2026-01-01')

const standing = (cell: string) => {
  const read = readRow(['ana@example.org', cell], byStatus, now)
  return typeof read === 'string' ? read : read.standing
}

describe('the columns of', () => {
  test.each([
    [
      'Mailchimp',
      'subscribed_members_export.csv',
      'Email Address,First Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,LEID,TAGS',
      { email: 0, signedUpAt: 5 },
      'subscribed',
    ],
    [
      'Mailchimp’s file of those who left',
      'export.csv',
      'Email Address,OPTIN_TIME,UNSUB_TIME',
      { email: 0, signedUpAt: 1 },
      'unsubscribed',
    ],
    ['Mailchimp’s cleaned addresses', 'cleaned.csv', 'Email Address', { email: 0 }, 'cleaned'],
    [
      'Mailchimp’s people who never asked',
      'nonsubscribed.csv',
      'Email Address',
      { email: 0 },
      'unsubscribed',
    ],
    [
      'Ghost',
      'members.csv',
      'id,email,name,note,subscribed_to_emails,complimentary_plan,created_at,labels',
      { email: 1, status: 4, signedUpAt: 6 },
      'subscribed',
    ],
    [
      'listmonk',
      'subscribers.csv',
      'uuid,email,name,attributes,status,created_at,updated_at',
      { email: 1, status: 4, signedUpAt: 5 },
      'subscribed',
    ],
    [
      'Buttondown',
      'subscribers.csv',
      'id,email_address,creation_date,subscriber_type,source,tags',
      { email: 1, status: 3, signedUpAt: 2, source: 4 },
      'subscribed',
    ],
    [
      'our own table in Spanish',
      'subscribers.csv',
      'Correo electrónico,Estado,Idioma,Desde cuándo,En pausa hasta,Cómo llegó,No recibe correo',
      { email: 0, status: 1, language: 2, signedUpAt: 3, pausedUntil: 4, source: 5, suppressed: 6 },
      'subscribed',
    ],
  ])('%s are known', (_whose, fileName, firstRow, columns, everyone) => {
    expect(propose(fileName, firstRow)).toEqual({ columns, everyone, language: 'en', hasHeader: true })
  })

  test('a file without titles are found by an address', () => {
    expect(propose('list.txt', 'Ana,ana@example.org')).toMatchObject({
      columns: { email: 1 },
      hasHeader: false,
    })
  })
})

test('a state that nobody knows subscribes nobody, and neither does one that was never confirmed', () => {
  expect(['subscribed', 'TRUE', 'Suscrita o suscrito', 'regular'].map(standing)).toEqual(
    Array(4).fill('subscribed'),
  )
  expect(['Unsubscribed', 'false', 'blocklisted', 'Se ha dado de baja', 'removed'].map(standing)).toEqual(
    Array(5).fill('unsubscribed'),
  )
  expect(['cleaned', 'undeliverable', 'hard_bounce'].map(standing)).toEqual(Array(3).fill('cleaned'))
  // listmonk says `enabled` of those who have left a list as well.
  expect(['', 'perhaps', 'enabled', 'unactivated'].map(standing)).toEqual([
    'unknownStatus',
    'unknownStatus',
    'unknownStatus',
    'notConfirmed',
  ])
})

test.each([
  ['yes', 'unsubscribed'],
  ['TRUE', 'unsubscribed'],
  ['1', 'unsubscribed'],
  ['Sí', 'unsubscribed'],
  ['The address does not exist', 'cleaned'],
  ['no', 'subscribed'],
  ['false', 'subscribed'],
  ['0', 'subscribed'],
  ['', 'subscribed'],
  ['subscribed', 'unknownStatus'],
  ['perhaps', 'unknownStatus'],
])('somebody who is subscribed, with %j among those who get no mail, is read as %s', (cell, meaning) => {
  const columns = { email: 0, status: 1, suppressed: 2 }
  const read = readRow(['ana@example.org', 'subscribed', cell], { ...byStatus, columns }, now)

  expect(typeof read === 'string' ? read : read.standing).toBe(meaning)
})

test('nobody has signed up in the future', () => {
  const choices = { ...byStatus, columns: { email: 0, signedUpAt: 1 } }
  const signedUpAt = (day: string) => readRow(['ana@example.org', day], choices, now)

  expect(signedUpAt('2025-12-31')).toMatchObject({ signedUpAt: '2025-12-31T00:00:00.000Z' })
  expect(signedUpAt('2026-01-02')).toMatchObject({ signedUpAt: null })
})

test('a cell that our own table has made harmless is what it was', () => {
  expect(readRow(["'+ana@example.org", 'yes'], byStatus, now)).toMatchObject({ address: '+ana@example.org' })
  expect(readRow(["o'hara@example.org", 'yes'], byStatus, now)).toMatchObject({
    address: "o'hara@example.org",
  })
})

test.each([
  ['2024-03-01 10:00:00', '2024-03-01T10:00:00.000Z'],
  ['2024-03-01T10:00:00+02:00', '2024-03-01T08:00:00.000Z'],
  ['2024-03-01 10:00:00.123456 +0000 UTC', '2024-03-01T10:00:00.123Z'],
  ['2024-03-01', '2024-03-01T00:00:00.000Z'],
  ['3/4/2024', null],
  ['2024-13-01', null],
])('the date %s is %s', (cell, date) => {
  expect(dateIn(cell)).toBe(date)
})

test.each([
  ['a,b,c', ','],
  ['Correo;Estado', ';'],
  ['"a,b,c"\tb\r\nx,y,z', '\t'],
  ['email', ','],
])('the cells of %j are divided by %j', (start, delimiter) => {
  expect(delimiterOf(start)).toBe(delimiter)
})

const rowsOf = async (...texts: string[]) => {
  const rows = []
  for await (const row of readTable(
    (async function* () {
      yield* texts
    })(),
    ',',
  ))
    rows.push(row)
  return rows
}

test('a table keeps line breaks in quotation marks, and numbers rows as a spreadsheet does', async () => {
  expect(await rowsOf('a,"x\r', '\n""y"""\r\n\r\n,\r\nb')).toEqual([
    { number: 1, cells: ['a', 'x\r\n"y"'] },
    { number: 4, cells: ['b'] },
  ])
})

test('a quotation mark that is never closed is told with its row', async () => {
  await expect(rowsOf('a\nb\n"c')).rejects.toEqual(new TableBroken(3))
})

test.each([
  ['subscribed', {}, 'subscribed'],
  ['subscribed', { state: 'pending' }, 'subscribed'],
  ['subscribed', { state: 'confirmed' }, 'alreadyThere'],
  ['subscribed', { state: 'unsubscribed' }, 'keptOut'],
  ['subscribed', { state: 'confirmed', isSuppressed: true }, 'keptOut'],
  ['subscribed', { isSuppressed: true }, 'keptOut'],
  ['unsubscribed', {}, 'unsubscribed'],
  ['unsubscribed', { state: 'confirmed' }, 'unsubscribed'],
  ['complained', {}, 'unsubscribed'],
  ['cleaned', {}, 'cleaned'],
  ['cleaned', { isSuppressed: true }, 'alreadyThere'],
] as const)('somebody %s, of whom is known %j, becomes %s', (stands, knowledge, outcome) => {
  const { state, isSuppressed = false } = { state: undefined, ...knowledge } as {
    state?: 'pending' | 'confirmed' | 'unsubscribed' | undefined
    isSuppressed?: boolean
  }
  const person = { standing: stands } as Person

  const known = { isSuppressed, ...(state ? { subscriber: { id: '1', state } } : {}) }
  expect(outcomeOf(person, known, true)).toBe(outcome)
})

test('nobody is subscribed where the owner does not say that they agreed', () => {
  const person = { standing: 'subscribed' } as Person

  expect(outcomeOf(person, { isSuppressed: false }, false)).toBe('keptOut')
})

test('the row that says somebody has left is the one that counts', () => {
  const { isRepeated } = repetitions(new Set(['ben@example.org']))
  const row = (address: string, stands: Person['standing']) =>
    isRepeated({ address, standing: stands } as Person)

  expect([
    row('ana@example.org', 'subscribed'),
    row('ana@example.org', 'subscribed'),
    row('ben@example.org', 'subscribed'),
    row('ben@example.org', 'unsubscribed'),
    row('ben@example.org', 'cleaned'),
  ]).toEqual([false, true, true, false, true])
})
