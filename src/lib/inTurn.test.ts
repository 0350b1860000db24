import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { inTurn } from './inTurn'

test('tasks of one key are done one after the other, whether or not one fails, and others beside them', async () => {
  const steps: string[] = []
  const task = (name: string, pauseMs: number) => async () => {
    steps.push(`${name} begins`)
    await wait(pauseMs)
    steps.push(`${name} ends`)
    if (name === 'a') throw new Error('a failed')
    return name
  }

  const results = await Promise.allSettled([
    inTurn('page', task('a', 20)),
    inTurn('page', task('b', 0)),
    inTurn('other', task('c', 5)),
  ])

  expect(steps).toEqual(['a begins', 'c begins', 'c ends', 'a ends', 'b begins', 'b ends'])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
})
