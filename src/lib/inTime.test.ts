import { expect, test } from '@jest/globals'
import { inTime } from './inTime'

test('a task that answers in time gives its answer, or its failure', async () => {
  await expect(inTime(Promise.resolve('answer'), 1000)).resolves.toBe('answer')
  await expect(inTime(Promise.reject(new Error('refused')), 1000)).rejects.toThrow('refused')
})

test('a task that hangs is given up', async () => {
  await expect(inTime(new Promise(() => {}), 10)).rejects.toMatchObject({ code: 'ETIMEDOUT' })
})
