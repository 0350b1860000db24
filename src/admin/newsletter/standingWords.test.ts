import { expect, test } from '@jest/globals'
import { words } from '../../lib/words'
import { stopReasons } from '../../newsletter/sending/core/ports'
import { standingWords } from './standingWords'

const moment = words('Dec 1, 2026, 9:00 AM PST', '1 dic 2026, 9:00 a. m. PST')
const counts = {
  ...{ queued: 7, leased: 0, handed: 0, accepted: 3, deferred: 0, rejected: 0, unknown: 0, skipped: 0 },
  total: 10,
}

test.each(['scheduled', 'missed', 'sent'] as const)('it is told when an issue is or was %s', (phase) => {
  const told = standingWords(phase, { progress: { reason: null, counts }, moment })

  expect(told.en).toContain(moment.en)
  expect(told.es).toContain(moment.es)
})

test('whoever calls it off is told how many have it', () => {
  const told = standingWords('cancelled', { progress: { reason: null, counts }, moment })

  expect(told.en).toContain('3 people')
})

test('each reason for a pause has words of its own', () => {
  const told = [...stopReasons, null].map(
    (reason) => standingWords('paused', { progress: { reason, counts }, moment }).en,
  )

  expect(new Set(told).size).toBe(told.length)
})
