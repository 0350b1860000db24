import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Registry } from '../../src/delivery/revision/registry'
import { until } from './server'

/** What every registry has to do. `join` lets one more process in. */
export const describeRegistry = (join: () => Promise<Registry>): void => {
  let one: Registry
  let other: Registry

  beforeEach(async () => {
    one = await join()
    other = await join()
    await one.renew({ followed: (await one.look()).revision, committing: 0 })
    await other.renew({ followed: (await other.look()).revision, committing: 0 })
  })

  afterEach(async () => {
    await one.leave()
    await other.leave()
  })

  test('each commit raises the revision for all, at its beginning and at its end', async () => {
    const { revision } = await one.look()

    const begun = await one.count(1)
    const ended = await one.count(-1)

    expect(begun).toBeGreaterThan(revision)
    expect(ended).toBeGreaterThan(begun)
    expect(await other.look()).toEqual({ revision: ended, committing: 0 })
  })

  test('others see a commit while it is under way', async () => {
    await one.count(1)
    const during = await other.look()
    await one.count(-1)

    expect([during.committing, (await other.look()).committing]).toEqual([1, 0])
  })

  test('a renewal says anew how many commits are under way', async () => {
    await one.count(1)
    await one.renew({ followed: 0, committing: 0 })

    expect((await other.look()).committing).toBe(0)
  })

  test('the revision may be raised again by whoever does not know whether it was', async () => {
    const { revision } = await one.look()

    expect(await one.count(0)).toBeGreaterThan(revision)
    expect((await other.look()).committing).toBe(0)
  })

  test('a revision is followed once every other process has noted it', async () => {
    const revision = await one.count(-1)
    const before = await one.isFollowed(revision)
    await other.renew({ followed: revision, committing: 0 })

    expect([before, await one.isFollowed(revision)]).toEqual([false, true])
  })

  test('one asks all others to begin nothing, for a moment', async () => {
    const before = await other.isHeld()
    await one.hold()
    const during = await other.isHeld()
    await until(async () => !(await other.isHeld()))

    expect([before, during]).toEqual([false, true])
  })

  test('nobody waits for a process that has left', async () => {
    const revision = await one.count(-1)
    await other.leave()
    const after = await one.isFollowed(revision)
    other = await join()

    expect(after).toBe(true)
  })

  test('nobody waits for ever for a process that fell silent, nor for its commits', async () => {
    await other.count(1)
    const revision = await one.count(-1)
    const before = await one.isFollowed(revision)
    await until(async () => one.isFollowed(revision))

    expect(before).toBe(false)
    expect((await one.look()).committing).toBe(0)
  })
}
