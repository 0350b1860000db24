import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { withLock } from './withLock'

const lockFile = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'stillpoint-lock-')), 'lock.sqlite')

test('tasks with one lock run one after the other', async () => {
  const file = lockFile()
  const events: string[] = []
  const task = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 30))
    events.push(`${name} ends`)
  }

  await Promise.all([withLock(file, task('a')), withLock(file, task('b'))])

  expect(events.map((event) => event.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('the lock of a killed process is free at once', async () => {
  const file = lockFile()
  const program = `
    const { createClient } = await import('@libsql/client')
    await createClient({ url: 'file:' + process.argv[1] }).transaction('write')
    console.log('locked'); setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program, file])
  await once(holder.stdout, 'data')

  const waiting = withLock(file, async () => 'mine')
  holder.kill('SIGKILL')

  expect(await waiting).toBe('mine')
})

test('a task that fails lets go of the lock', async () => {
  const file = lockFile()
  const failing = withLock(file, async () => {
    throw new Error('no')
  })

  await expect(failing).rejects.toThrow('no')
  expect(await withLock(file, async () => 1)).toBe(1)
})
