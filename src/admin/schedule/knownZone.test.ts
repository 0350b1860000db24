import { expect, test } from '@jest/globals'
import { createKnownZone } from './knownZone'

/** A zone that is read as these answers say, one after the other; an error is an answer that could not be read. */
const zoneThatReads = (...answers: (string | Error)[]) => {
  const left = [...answers]
  return createKnownZone(async () => {
    const answer = left.shift()
    if (typeof answer !== 'string') throw answer
    return answer
  })
}

test('a zone that could not be read is unknown, and not UTC', async () => {
  const zone = zoneThatReads(new Error('Answered 503.'))

  await zone.ask()

  expect(zone.current()).toEqual({ isLost: true })
})

test('it is known once it is asked for again', async () => {
  const zone = zoneThatReads(new Error('Answered 503.'), 'Pacific/Auckland')

  await zone.ask()
  await zone.ask()

  expect(zone.current()).toEqual({ timeZone: 'Pacific/Auckland', isLost: false })
})

test('a zone that the owner has changed is the new one for whatever needs it next, and for what is on the screen', async () => {
  const zone = zoneThatReads('Europe/Madrid', 'America/Los_Angeles')
  const shown: (string | undefined)[] = []
  zone.subscribe(() => shown.push(zone.current().timeZone))

  await zone.ask()
  await zone.ask()

  expect(shown).toEqual(['Europe/Madrid', 'America/Los_Angeles'])
})

test('those who ask at the same time share one answer', async () => {
  const zone = zoneThatReads('Europe/Madrid', new Error('Asked twice.'))

  await Promise.all([zone.ask(), zone.ask()])

  expect(zone.current()).toEqual({ timeZone: 'Europe/Madrid', isLost: false })
})
