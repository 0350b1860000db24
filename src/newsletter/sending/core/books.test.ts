import { expect, test } from '@jest/globals'
import { createBooks } from './books'
import type { Clock, Entry } from './ports'

const handed = (id: string): Entry => ({ id, to: 'handed' })

/** Books that tell how many entries were written at a time. */
const booksWith = (wait: Clock['wait'], ours: (entry: Entry) => boolean = () => true) => {
  const writes: number[] = []
  const write = async (entries: Entry[]) => {
    writes.push(entries.length)
    return entries.map(ours)
  }
  const clock = { now: () => 0, wait }
  return { writes, ...createBooks({ ledger: { write }, lease: 'ours', enough: 3, clock, until: () => 0 }) }
}

/** Books whose first write lasts until it is ended, and to which one entry is enough. */
const slowBooks = (wait: Clock['wait']) => {
  const writes: number[] = []
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const write = async (entries: Entry[]) => {
    writes.push(entries.length)
    if (writes.length === 1) await ended
    return entries.map(() => true)
  }
  const clock = { now: () => 0, wait }
  const books = createBooks({ ledger: { write }, lease: 'ours', enough: 1, clock, until: () => 0 })
  return { writes, end, ...books }
}

const forEver: Clock['wait'] = () => new Promise(() => {})

test('what comes together is written together, as soon as there is enough', async () => {
  const { enter, enterSoon, writes } = booksWith(forEver)

  await Promise.all([enterSoon(handed('1')), enter(handed('2')), enter(handed('3')), enter(handed('4'))])

  expect(writes).toEqual([4])
})

test('what comes alone is written a moment later', async () => {
  const { enter, enterSoon, writes } = booksWith(async () => {})

  await enter(handed('1'))
  await enterSoon(handed('2'))

  expect(writes).toEqual([1, 1])
})

test('whoever enters something is told whether it was ours', async () => {
  const { enter } = booksWith(
    async () => {},
    ({ id }) => id !== '2',
  )

  expect(await Promise.all([enter(handed('1')), enter(handed('2'))])).toEqual([true, false])
})

test('what comes during a write is written in one go after it', async () => {
  const { writes, end, ...books } = slowBooks(forEver)

  const entered = ['1', '2', '3', '4'].map((id) => books.enter(handed(id)))
  end()
  await Promise.all(entered)

  expect(writes).toEqual([1, 3])
})

test('what comes during a long write, and could have waited, is written after it all the same', async () => {
  const { writes, end, ...books } = slowBooks(async () => {})

  const entered = [books.enter(handed('1')), books.enterSoon(handed('2'))]
  await new Promise(setImmediate)
  end()
  await Promise.all(entered)

  expect(writes).toEqual([1, 1])
})

test.each([
  [0, 2],
  [5, 5],
  [50, 8],
])('after a write of %i ms, one that comes alone waits %i ms for others', async (tookMs, waitedMs) => {
  let now = 0
  const waits: number[] = []
  const clock = {
    now: () => now,
    wait: async (ms: number) => {
      waits.push(ms)
    },
  }
  const write = async (entries: Entry[]) => {
    now += tookMs
    return entries.map(() => true)
  }
  const { enter } = createBooks({ ledger: { write }, lease: 'ours', enough: 3, clock, until: () => 0 })

  await enter(handed('1'))
  await enter(handed('2'))

  expect(waits).toEqual([2, waitedMs])
})
