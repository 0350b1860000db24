import { expect, test } from '@jest/globals'
import { takeTurns, turnsAtOnce } from './pace'

const ratePerSecond = 13

/** The moments of so many turns, each taken when the one before is over, of whoever keeps the bucket. */
const momentsOf = (count: number, bucket = { paidUntil: 0 }, now = 1_000_000) => {
  const moments: number[] = []
  for (let kept = bucket; moments.length < count; ) {
    const turns = takeTurns(kept, { now: Math.max(now, moments.at(-1) ?? 0), ratePerSecond, wanted: 1 })
    kept = turns.bucket
    moments.push(turns.from)
  }
  return moments
}

test('no second has more turns than the rate, but for what a tenth of one may make good for', () => {
  const moments = momentsOf(1000)

  const most = Math.max(
    ...moments.map((start) => moments.filter((moment) => moment >= start && moment < start + 1000).length),
  )
  expect(most).toBeLessThanOrEqual(ratePerSecond + 1)
})

test('a thousand turns take as long as the rate says', () => {
  const moments = momentsOf(1000)

  const seconds = ((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1000
  expect(1000 / seconds).toBeCloseTo(ratePerSecond, 0)
})

test('a restart does not begin the pace anew', () => {
  const { bucket } = takeTurns({ paidUntil: 0 }, { now: 1_000_000, ratePerSecond, wanted: 13 })

  const [first] = momentsOf(1, bucket, 1_000_001)

  expect(first).toBeGreaterThan(1_000_000 + 850)
})

test('turns are taken a few at once only where there are many', () => {
  expect([1, 13, 1000].map(turnsAtOnce)).toEqual([1, 1, 100])
})
