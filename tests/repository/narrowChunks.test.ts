import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { narrowChunks } from '../../scripts/narrow-chunks.mjs'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-chunks-'))
  await mkdir(path.join(folder, 'ssr'))
  file = path.join(folder, 'ssr', 'chunk.js')
})

const narrowed = async (source: string) => {
  await writeFile(file, source)
  narrowChunks(folder)
  return readFile(file, 'utf8')
}

test('a source says the same in Latin-1 alone', async () => {
  const source = `({ quote: '“’”', faces: "😀", template: \`–\${1}\`, accents: 'ñ', isMatch: /^[а-я]$/u.test('ж') })`

  const narrow = await narrowed(source)

  expect(narrow).toMatch(/^[\s -ÿ]*$/)
  expect(new Function(`return ${narrow}`)()).toEqual(new Function(`return ${source}`)())
})

test.each([
  ['a character after a backslash', String.raw`'\’'`],
  ['a source that reads text raw', 'String.raw`’`'],
])('%s stays as it is', async (_, source) => {
  expect(await narrowed(source)).toBe(source)
})
