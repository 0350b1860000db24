import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'

const documents = async () => {
  const files = await readdir('docs', { recursive: true })
  return ['README.md', ...files.filter((file) => file.endsWith('.md')).map((file) => path.join('docs', file))]
}

test('every link of the documents to a file of the project leads somewhere', async () => {
  const dead = []
  let links = 0
  for (const document of await documents())
    for (const [, target] of (await readFile(document, 'utf8')).matchAll(/\]\(([^)#\s]+)\)/g)) {
      if (/^https?:/.test(String(target))) continue
      links += 1
      if (!existsSync(path.join(path.dirname(document), String(target)))) dead.push(`${document}: ${target}`)
    }

  expect(links).toBeGreaterThan(15)
  expect(dead).toEqual([])
})

test('every link to a heading of the same document leads to one', async () => {
  const dead = []
  for (const document of await documents()) {
    const text = await readFile(document, 'utf8')
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => addressOf(String(heading)))
    for (const [, target] of text.matchAll(/\]\(#([^)\s]+)\)/g))
      if (!headings.includes(String(target))) dead.push(`${document}: #${target}`)
  }

  expect(dead).toEqual([])
})

const addressOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s/g, '-')

test('every command of package.json runs a file that is there', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const missing = Object.values(scripts)
    .flatMap((command) => command.match(/scripts\/\S+/g) ?? [])
    .filter((file) => !existsSync(file))

  expect(missing).toEqual([])
})

test('every command that a document names is one of package.json', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const unknown = []
  for (const document of await documents())
    for (const [, command] of (await readFile(document, 'utf8')).matchAll(/npm run ([\w:-]+)/g))
      if (!(String(command) in scripts)) unknown.push(`${document}: npm run ${command}`)

  expect(unknown).toEqual([])
})
