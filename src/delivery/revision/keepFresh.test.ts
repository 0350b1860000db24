import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { until } from '../../../tests/helpers/server'
import type { Alarm } from './alarm'
import { type Freshness, keepFresh } from './keepFresh'
import { leaseMs, type Registry } from './registry'
import { isTrusted, revisionState as state } from './state'

let registry: jest.Mocked<Registry>
let alarm: jest.Mocked<Alarm>
let revision: number
let freshness: Freshness

const away = async () => {
  throw new Error('Away')
}
const count = async () => {
  revision += 1
  return revision
}
const look = async () => ({ revision, committing: 0 })

beforeEach(async () => {
  revision = 0
  registry = {
    renew: jest.fn(async () => {}),
    count: jest.fn(count),
    look: jest.fn(look),
    isFollowed: jest.fn(async () => true),
    hold: jest.fn(async () => {}),
    isHeld: jest.fn(async () => false),
    leave: jest.fn(async () => {}),
  }
  alarm = { raise: jest.fn(async () => {}), isRaised: jest.fn(async () => false) }
  freshness = await keepFresh({ registry, alarm, onTrouble: () => {} })
})

afterEach(() => freshness.stop())

const loseRegistry = async () => {
  registry.look.mockImplementation(away)
  registry.count.mockImplementation(away)
  registry.renew.mockImplementation(away)
  await until(() => !isTrusted())
}

const regainRegistry = () => {
  registry.look.mockImplementation(look)
  registry.count.mockImplementation(count)
  registry.renew.mockImplementation(async () => {})
}

describe('a change', () => {
  test('is acknowledged once every other process has followed it', async () => {
    let isFollowed = false
    let isMade = false
    registry.isFollowed.mockImplementation(async () => isFollowed)

    const change = freshness.announce(async () => {}).then(() => (isMade = true))
    await until(() => registry.isFollowed.mock.calls.length > 3)
    const before = isMade
    isFollowed = true
    await change

    expect([before, isMade]).toEqual([false, true])
  })

  test('makes what was stored before it old', async () => {
    const before = state.revision

    await freshness.announce(async () => {})

    expect(state.revision).toBeGreaterThan(before)
  })

  test('that fails says so at once, and is counted out all the same', async () => {
    const change = freshness.announce(() => Promise.reject(new Error('No room')))

    await expect(change).rejects.toThrow('No room')
    await until(() => revision === 2)
    expect(state.committing).toBe(0)
  })
})

describe('before it is begun, a change gives way', () => {
  test('to an answer that asked for a moment without changes', async () => {
    let isHeld = true
    let hasBegun = false
    registry.isHeld.mockImplementation(async () => isHeld)

    const beginning = freshness.giveWay().then(() => (hasBegun = true))
    await until(() => registry.isHeld.mock.calls.length > 2)
    const before = hasBegun
    isHeld = false
    await beginning

    expect([before, hasBegun]).toEqual([false, true])
  })

  test('not for ever, and not where nobody can be asked', async () => {
    registry.isHeld.mockImplementation(async () => true)
    await freshness.giveWay()
    await loseRegistry()
    const asked = registry.isHeld.mock.calls.length
    await freshness.giveWay()

    expect(registry.isHeld.mock.calls).toHaveLength(asked)
  })
})

describe('while the registry is away', () => {
  test('nothing stored is given, and the alarm tells the others', async () => {
    await loseRegistry()

    await until(() => alarm.raise.mock.calls.length > 1)
    expect(isTrusted()).toBe(false)
  })

  test('the first change waits until every lease of before has run out, the next ones do not', async () => {
    await loseRegistry()
    const lost = performance.now()

    await freshness.announce(async () => {})
    const first = performance.now()
    await freshness.announce(async () => {})

    expect(first - lost).toBeGreaterThan(leaseMs - 500)
    expect(performance.now() - first).toBeLessThan(1000)
  })
})

test('nothing stored is given while another process can’t reach the registry', async () => {
  alarm.isRaised.mockImplementation(async () => true)
  await until(() => !isTrusted())

  alarm.isRaised.mockImplementation(async () => false)
  await until(isTrusted)
})

test('what was stored while a lease was asked for anew is old, for nobody waited for this process then', async () => {
  let grant = () => {}
  const granted = new Promise<void>((resolve) => {
    grant = resolve
  })
  await loseRegistry()
  const renewals = registry.renew.mock.calls.length

  regainRegistry()
  registry.renew.mockImplementation(() => granted)
  await until(() => registry.renew.mock.calls.length > renewals)
  const meanwhile = state.revision
  grant()
  await until(isTrusted)

  expect(state.revision).toBeGreaterThan(meanwhile)
})
