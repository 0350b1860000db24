import { setImmediate as breathe } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { memoryLedger } from '../../../../tests/helpers/memoryLedger'
import { dispatch } from './dispatch'
import type { Attempt, Clock, Delivery, Ledger } from './ports'

const accepted: Attempt = { stage: 'data', code: 250, text: 'Taken' }

/** A clock on which waiting takes no time; what else is to do is done first. */
const quickClock = (): Clock => {
  let now = 1_000_000
  return {
    now: () => now,
    wait: async (ms) => {
      await breathe()
      now += Math.max(ms, 0)
    },
  }
}

type Server = { open?: () => Attempt | null; answer?: (delivery: Delivery) => Attempt | Promise<Attempt> }

type Sending = Server & {
  ledger: Ledger
  clock?: Clock
  wanted?: (delivery: Delivery) => boolean
  everyMs?: number
  hasAccepted?: boolean
  written?: (delivery: Delivery) => Delivery
  onError?: (error: unknown) => void
  stopping?: AbortSignal
}

const send = async (sending: Sending) => {
  const { ledger, clock = quickClock(), open = () => null, answer = () => accepted } = sending
  const sent: string[] = []
  const troubles: (string | null)[] = []
  const line = () => ({
    open: async () => open(),
    send: async (delivery: Delivery, mayBegin: Promise<boolean>): Promise<Attempt> => {
      if (!(await mayBegin)) return { stage: 'recipient', code: null, text: 'It may not be sent' }
      sent.push(delivery.id)
      return answer(delivery)
    },
    close: () => {},
  })
  const ending = await dispatch<Delivery>(
    {
      issue: 'q4',
      lease: 'this process',
      connections: 3,
      batch: 5,
      mostRejections: 10,
      hasAccepted: sending.hasAccepted ?? false,
      ledger,
      messenger: { line },
      audience: {
        stillWanted: async (deliveries) =>
          new Set(deliveries.filter(sending.wanted ?? (() => true)).map(({ id }) => id)),
        messageFor: async (delivery) => (sending.written ? sending.written(delivery) : delivery),
      },
      pace: {
        turn: async (stopping) => {
          await clock.wait(sending.everyMs ?? 0)
          return !stopping.aborted
        },
      },
      clock,
      breakingOff: new AbortController().signal,
      onTrouble: (text) => troubles.push(text),
      onError:
        sending.onError ??
        ((error) => {
          throw error
        }),
    },
    sending.stopping ?? new AbortController().signal,
  )
  return { ending, sent, troubles }
}

const times = (sent: string[]) => new Set(sent).size === sent.length

test('everybody gets one mail', async () => {
  const { ledger, counts } = memoryLedger(40)

  const { ending, sent } = await send({ ledger })

  expect(ending).toEqual({ why: 'done' })
  expect(counts()).toEqual({ accepted: 40 })
  expect([sent.length, times(sent)]).toEqual([40, true])
})

test('whoever has left since is skipped', async () => {
  const { ledger, counts } = memoryLedger(10)

  const { sent } = await send({ ledger, wanted: ({ id }) => id !== '4' })

  expect(counts()).toEqual({ accepted: 9, skipped: 1 })
  expect(sent).not.toContain('4')
})

test('whoever leaves while their mail waits for its turn is skipped', async () => {
  const { ledger, counts } = memoryLedger(5)
  const sent: string[] = []

  await send({
    ledger,
    everyMs: 3000,
    wanted: ({ id }) => id !== '5' || sent.length === 0,
    answer: ({ id }) => {
      sent.push(id)
      return accepted
    },
  })

  expect(counts()).toEqual({ accepted: 4, skipped: 1 })
})

test('whoever leaves while the server is away is skipped', async () => {
  const { ledger, counts } = memoryLedger(4)
  let failures = 5

  await send({
    ledger,
    wanted: ({ id }) => id !== '2' || failures > 0,
    open: () => {
      failures -= 1
      return failures > 0 ? { stage: 'connect', code: null, text: 'Refused' } : null
    },
  })

  expect(counts()).toEqual({ accepted: 3, skipped: 1 })
})

test('a delivery is written down as handed over before its message is begun', async () => {
  const { ledger, rows } = memoryLedger(6)
  const states: unknown[] = []

  await send({
    ledger,
    answer: ({ id }) => {
      states.push(rows.find((row) => row.id === id)?.state)
      return accepted
    },
  })

  expect(states).toEqual(Array(6).fill('handed'))
})

test('each connection has no more than one delivery of which is not known what became of it', async () => {
  const { ledger, rows } = memoryLedger(30)
  let most = 0

  await send({
    ledger,
    answer: async () => {
      most = Math.max(most, rows.filter(({ state }) => state === 'handed').length)
      await breathe()
      return accepted
    },
  })

  expect(most).toBe(3)
})

test('a mail that was put off is tried again, with the same identity', async () => {
  const { ledger, counts, rows } = memoryLedger(3)
  const tokens: string[] = []

  await send({
    ledger,
    answer: ({ id, token, attempts }) => {
      if (id !== '2') return accepted
      tokens.push(token)
      return attempts === 0 ? { stage: 'recipient', code: 451, text: 'Later' } : accepted
    },
  })

  expect(counts()).toEqual({ accepted: 3 })
  expect(tokens).toEqual(['t2', 't2'])
  expect(rows[1]?.attempts).toBe(2)
})

test('a mail that is put off for a day is given up as rejected', async () => {
  const { ledger, counts, rows } = memoryLedger(1)

  await send({ ledger, answer: () => ({ stage: 'data', code: 452, text: 'Full' }) })

  expect(counts()).toEqual({ rejected: 1 })
  expect(rows[0]?.attempts).toBe(10)
})

test('a mail without an answer is unknown, and never sent again by itself', async () => {
  const { ledger, counts } = memoryLedger(5)

  const { sent } = await send({
    ledger,
    answer: ({ id }) => (id === '3' ? { stage: 'data', code: null, text: 'Broken' } : accepted),
  })

  expect(counts()).toEqual({ accepted: 4, unknown: 1 })
  expect(sent.filter((id) => id === '3')).toHaveLength(1)
})

test('a server that can’t be reached is tried again, and nobody is blamed', async () => {
  const { ledger, counts, rows } = memoryLedger(4)
  let failures = 7

  const { ending, troubles } = await send({
    ledger,
    open: () => {
      failures -= 1
      return failures > 0 ? { stage: 'connect', code: null, text: 'Refused' } : null
    },
  })

  expect(ending).toEqual({ why: 'done' })
  expect(counts()).toEqual({ accepted: 4 })
  expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1])
  expect([troubles[0], troubles.at(-1)]).toEqual(['Refused', null])
})

test.each([
  ['credentials', { stage: 'login', code: 535, text: 'Wrong password' }],
  ['insecure', { stage: 'secure', code: null, text: 'Expired' }],
] satisfies [string, Attempt][])(
  'wrong %s stop the mailing before anybody is mailed',
  async (why, problem) => {
    const { ledger, counts } = memoryLedger(4)

    const { ending, sent } = await send({ ledger, open: () => problem })

    expect(ending).toEqual({ why, text: problem.text })
    expect(sent).toEqual([])
    expect(counts()).toEqual({ queued: 4 })
  },
)

test('a server that refuses everyone stops the mailing, and nobody is blamed', async () => {
  const { ledger, counts } = memoryLedger(50)

  const { ending } = await send({ ledger, answer: () => ({ stage: 'recipient', code: 550, text: 'No' }) })

  expect(ending).toEqual({ why: 'refusesEveryone', text: 'No' })
  expect(counts().queued).toBeGreaterThanOrEqual(48)
})

test('those who are rejected once more by a server that has accepted others do not stop the mailing', async () => {
  const { ledger, counts } = memoryLedger(12)

  const { ending } = await send({
    ledger,
    hasAccepted: true,
    answer: () => ({ stage: 'recipient', code: 550, text: 'Nobody here' }),
  })

  expect(ending).toEqual({ why: 'done' })
  expect(counts()).toEqual({ rejected: 12 })
})

test('rejections between others are what they are', async () => {
  const { ledger, counts } = memoryLedger(50)

  await send({
    ledger,
    answer: ({ id }) =>
      Number(id) % 5 === 0 ? { stage: 'recipient', code: 550, text: 'Nobody here' } : accepted,
  })

  expect(counts()).toEqual({ accepted: 40, rejected: 10 })
})

test('somebody to whom no mail can be written holds up nobody else', async () => {
  const { ledger, counts } = memoryLedger(20)
  const errors: unknown[] = []
  const impossible = new Error('A line break in the address')

  const { ending } = await send({
    ledger,
    onError: (error) => errors.push(error),
    written: (delivery) => {
      if (delivery.id === '7') throw impossible
      return delivery
    },
  })

  expect(ending).toEqual({ why: 'done' })
  expect(counts()).toEqual({ accepted: 19, rejected: 1 })
  expect(errors).toEqual([impossible])
})

test('two processes send together, and nobody gets two', async () => {
  const { ledger, counts } = memoryLedger(60)
  const other: Ledger = {
    ...ledger,
    lease: (rows) => ledger.lease({ ...rows, lease: 'the other process' }),
    write: (entries, holder) => ledger.write(entries, { ...holder, lease: 'the other process' }),
  }

  const [one, two] = await Promise.all([send({ ledger }), send({ ledger: other })])

  expect(counts()).toEqual({ accepted: 60 })
  expect(times([...one.sent, ...two.sent])).toBe(true)
  expect(Math.min(one.sent.length, two.sent.length)).toBeGreaterThan(0)
})

test('what a dead process has leased is sent, and what it has handed over becomes unknown', async () => {
  const { ledger, counts, rows } = memoryLedger(4)
  Object.assign(rows[0] ?? {}, { state: 'leased', lease: 'dead', leasedUntil: 5 })
  Object.assign(rows[1] ?? {}, { state: 'handed', lease: 'dead', leasedUntil: 5 })

  const { sent } = await send({ ledger })

  expect(counts()).toEqual({ accepted: 3, unknown: 1 })
  expect(sent.sort()).toEqual(['1', '3', '4'])
})

test('once it is stopped nothing more goes out, and what was leased is free again', async () => {
  const { ledger, counts, rows } = memoryLedger(20)
  const stopping = new AbortController()

  const { ending, sent } = await send({
    ledger,
    stopping: stopping.signal,
    answer: ({ id }) => {
      if (id === '5') stopping.abort()
      return accepted
    },
  })

  expect(ending).toEqual({ why: 'stopped' })
  expect(sent.length).toBeLessThan(10)
  expect(counts()).toEqual({ accepted: sent.length, queued: 20 - sent.length })
  expect(rows.some(({ state }) => state === 'leased')).toBe(false)
})
