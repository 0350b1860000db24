import { expect, test } from '@jest/globals'
import { oneAtATime } from './oneAtATime'

test('those who ask while a task runs share the run that begins after it', async () => {
  let runs = 0
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const ask = oneAtATime(async () => {
    runs += 1
    const run = runs
    await held
    return run
  })

  const first = ask()
  await Promise.resolve()
  const others = [ask(), ask()]
  release()

  expect(await Promise.all([first, ...others])).toEqual([1, 2, 2])
})

test('a run that fails does not keep the next one from beginning', async () => {
  let runs = 0
  const ask = oneAtATime(async () => {
    runs += 1
    if (runs === 1) throw new Error('The database is away.')
    return runs
  })

  await expect(ask()).rejects.toThrow('The database is away.')

  expect(await ask()).toBe(2)
})
