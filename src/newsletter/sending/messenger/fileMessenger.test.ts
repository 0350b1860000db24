import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { outcomeOf } from '../core/outcomeOf'
import { fileMessenger } from './fileMessenger'

const letter = (token: string) => ({
  from: `hello+b-${token}@example.org`,
  to: 'ana@example.org',
  data: Buffer.from(`Subject: Calm\r\n\r\n${token}`),
})

const folder = () => mkdtemp(path.join(os.tmpdir(), 'stillpoint-mails-'))

test('without an email server each mail becomes a file of its own, whole as it would be sent', async () => {
  const directory = await folder()
  const line = fileMessenger(directory).line()

  const problem = await line.open()
  const attempts = await Promise.all(
    ['one', 'two'].map((token) => line.send(letter(token), Promise.resolve(true))),
  )

  const names = await readdir(path.join(directory, 'mails'))
  const texts = await Promise.all(names.map((name) => readFile(path.join(directory, 'mails', name), 'utf8')))
  expect(problem).toBeNull()
  expect(attempts.map((attempt) => outcomeOf(attempt).kind)).toEqual(['accepted', 'accepted'])
  expect(names.every((name) => name.endsWith('.eml'))).toBe(true)
  expect(texts.sort()).toEqual(['one', 'two'].map((token) => letter(token).data.toString()))
})

test('where no file can be written, sending waits and blames nobody', async () => {
  const directory = path.join(await folder(), 'a file')
  await writeFile(directory, '')

  const problem = await fileMessenger(directory).line().open()

  expect(problem && outcomeOf(problem)).toMatchObject({ kind: 'unsent', stop: null })
})
