import { expect, test } from '@jest/globals'
import { nextAttemptAt } from './retries'

test('a change that failed by a fault of ours is tried eight times within two hours, ever more slowly', () => {
  const waits = []
  for (let number = 1, now = 0; ; number += 1) {
    const next = nextAttemptAt(number, now)
    if (next === null) break
    waits.push((next - now) / 1000)
    now = next
  }

  expect(waits).toEqual([5, 15, 60, 300, 900, 1800, 3600])
})
