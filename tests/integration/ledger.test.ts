import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { bookOf } from '../../src/newsletter/sending/ledger/bookOf'
import type { DeliveryBook } from '../../src/newsletter/sending/ledger/deliveryBook'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform
let book: DeliveryBook
let issue: string

beforeAll(async () => {
  platform = await startTestPlatform()
  book = bookOf(platform.payload)
})
afterAll(() => platform.stop())
beforeEach(() => {
  issue = randomUUID()
})

const readers = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    ...{ issue, subscriber: `s${number}`, addressKey: `k${number}`, token: `t${number}`, language: 'en' },
    email: `reader${number}@example.org`,
  }))

const now = 1_000_000
const until = now + 15_000
const lease = (holder: string, limit: number, at = now) =>
  book.lease({ issue, lease: holder, limit, now: at, until: at + 15_000 })
const holder = { lease: 'one', until }

test('nobody is written down twice, however often they are told', async () => {
  await book.list(readers(20))
  await book.list(readers(25))

  expect(await book.counts(issue)).toMatchObject({ queued: 25, accepted: 0 })
})

test('of many processes that take at once no two get the same delivery', async () => {
  await book.list(readers(200))

  const taken = await Promise.all(Array.from({ length: 10 }, (_, index) => lease(`process ${index}`, 20)))

  const ids = taken.flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  // Whoever was a little slower may have got fewer than there were.
  expect(await lease('the last', 200)).toHaveLength(200 - ids.length)
})

test('a delivery is what it was written down as, and the address is forgotten once it was accepted', async () => {
  await book.list(readers(1))

  const [delivery] = await lease('one', 5)
  const id = String(delivery?.id)

  expect(delivery).toEqual({ ...readers(1)[0], id, attempts: 0 })
  expect(await book.write([{ id, to: 'handed' }], holder)).toEqual([true])
  expect(await book.write([{ id, to: 'accepted', code: 250, text: 'Taken' }], holder)).toEqual([true])
  const stored = await platform.payload.findByID({ collection: 'deliveries', id, showHiddenFields: true })
  expect(stored).toMatchObject({ state: 'accepted', code: 250, text: 'Taken', attempts: 1, addressKey: 'k0' })
  expect(stored.email ?? null).toBeNull()
  expect(await book.settledSince(issue, new Date(Date.now() - 5000))).toBe(1)
  expect(await book.nextDueAt(issue)).toBeNull()
})

test('only who holds a delivery can write of it, and only what may follow', async () => {
  await book.list(readers(3))
  const [first, second] = await lease('one', 2)
  const [ids, other] = [[String(first?.id), String(second?.id)] as const, { lease: 'two', until }]

  expect(await book.write([{ id: ids[0], to: 'handed' }], other)).toEqual([false])
  expect(await book.write([{ id: ids[0], to: 'accepted' }], holder)).toEqual([false])
  expect(
    await book.write(
      [
        { id: ids[0], to: 'handed' },
        { id: ids[0], to: 'accepted', code: 250 },
        { id: ids[1], to: 'skipped' },
      ],
      holder,
    ),
  ).toEqual([true, true, true])
  expect(await book.write([{ id: ids[0], to: 'handed' }], holder)).toEqual([false])
  expect(await book.counts(issue)).toMatchObject({ accepted: 1, skipped: 1, queued: 1 })
})

test('what a process held that shows no life is sent by others, or unknown where it was handed over', async () => {
  await book.list(readers(4))
  const [handed] = await lease('dead', 2)
  await book.write([{ id: String(handed?.id), to: 'handed' }], { lease: 'dead', until })
  await lease('alive', 1)
  await book.renew({ issue, lease: 'alive', until: until + 10_000 })

  await book.reap({ issue, now: until })
  expect(await book.counts(issue)).toMatchObject({ leased: 2, handed: 1, queued: 1 })
  await book.reap({ issue, now: until + 1 })

  expect(await book.counts(issue)).toMatchObject({ leased: 1, unknown: 1, queued: 2 })
  expect(await lease('next', 10, until + 1)).toHaveLength(2)
})

test('who was taken for dead may still say what became of it', async () => {
  await book.list(readers(1))
  const [delivery] = await lease('one', 1)
  const id = String(delivery?.id)
  await book.write([{ id, to: 'handed' }], holder)
  await book.reap({ issue, now: until + 1 })

  expect(await book.write([{ id, to: 'accepted', code: 250 }], holder)).toEqual([true])

  expect(await book.counts(issue)).toMatchObject({ accepted: 1, unknown: 0 })
})

test('what one process took twice, since it was taken for dead, it hands over once', async () => {
  await book.list(readers(3))
  const rows = await lease('one', 3)
  const [first = '', second = '', third = ''] = rows.map(({ id }) => id)
  const hand = (...ids: string[]) =>
    book.write(
      ids.map((id) => ({ id, to: 'handed' as const })),
      holder,
    )
  await book.reap({ issue, now: until + 1 })
  await lease('one', 3, until + 1)

  expect(await hand(first)).toEqual([true])
  expect(await hand(first, second)).toEqual([false, true])
  expect(await hand(third, third)).toEqual([true, false])

  const { docs } = await platform.payload.find({
    collection: 'deliveries',
    where: { issue: { equals: issue } },
  })
  expect(docs.map(({ attempts }) => attempts)).toEqual([1, 1, 1])
})

test('what was put off waits for its time, and then comes first', async () => {
  await book.list(readers(3))
  const [delivery] = await lease('one', 1)
  const id = String(delivery?.id)
  await book.write([{ id, to: 'handed' }], holder)
  await book.write([{ id, to: 'deferred', dueAt: now + 60_000, code: 451, text: 'Later' }], holder)

  expect((await lease('one', 10, now + 59_999)).map((row) => row.id)).not.toContain(id)
  await book.release({ issue, lease: 'one' })

  expect((await lease('one', 1, now + 60_000)).map((row) => [row.id, row.attempts])).toEqual([[id, 1]])
})

test('the next thing to do is told: at once, at the time of what was put off, or when a lease ends', async () => {
  await book.list(readers(2))
  expect(await book.nextDueAt(issue)).toBe(0)
  const [first, second] = await lease('one', 2)
  expect(await book.nextDueAt(issue)).toBe(until)
  await book.write(
    [first, second].map((row) => ({ id: String(row?.id), to: 'handed' as const })),
    holder,
  )
  await book.write([{ id: String(first?.id), to: 'deferred', dueAt: now + 1 }], holder)
  await book.write([{ id: String(second?.id), to: 'unknown' }], holder)

  expect(await book.nextDueAt(issue)).toBe(now + 1)
})

test('only what was chosen and is not forgotten is tried again, as if it were new; an issue can be struck out', async () => {
  await book.list(readers(4))
  const rows = await lease('one', 4)
  await book.write(
    rows.map(({ id }) => ({ id, to: 'handed' as const })),
    holder,
  )
  const ends = ['accepted', 'rejected', 'unknown'] as const
  await book.write(
    rows.map(({ id }, index) => ({ id, to: ends[index] ?? 'unknown', code: 550 })),
    holder,
  )

  const { db } = platform.payload
  await db.updateOne({ collection: 'deliveries', id: String(rows[3]?.id), data: { email: null } })

  await book.requeue({ issue, states: ['unknown'], settledBefore: new Date(0) })
  await book.requeue({ issue, states: ['unknown'], settledSince: new Date(Date.now() + 1000) })
  expect(await book.counts(issue)).toMatchObject({ unknown: 2, queued: 0 })
  await book.requeue({ issue, states: ['unknown'], settledBefore: new Date(Date.now() + 1000) })
  expect(await book.counts(issue)).toMatchObject({ accepted: 1, rejected: 1, queued: 1, unknown: 1 })
  expect(await lease('two', 3)).toMatchObject([{ attempts: 0 }])
  await book.forget(issue)

  expect(await book.counts(issue)).toMatchObject({ accepted: 0, leased: 0 })
})
