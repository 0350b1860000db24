import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from '@jest/globals'
import ts from 'typescript'
import { buildClient } from '../../scripts/build-client.mjs'
import { startScriptedServer } from '../helpers/scriptedServer'

const run = promisify(execFile)

/** Each has one fault, and the compiler must say so. */
const wrongLines = {
  'a field that is not there': `await client.services.list({ select: { title: true, titel: true } })`,
  'a field that was not selected': `const { question } = await client.faqs.byId('1', { select: { topic: true } })`,
  'a language that is not spoken': `await client.site({ locale: 'fr' })`,
  'a condition on a field that is not there': `await client.faqs.list({ where: { titel: { equals: 'a' } } })`,
  'a value that the field can’t have': `await client.contraindications.list({ where: { kind: { equals: 'odd' } } })`,
  'an order that can’t be': `await client.services.list({ sort: 'titel' })`,
  'a depth that is too deep': `await client.services.list({ depth: 9 })`,
  'a relation that may be an id': `const kind = (await client.services.byId('1')).contraindications?.[0]?.kind`,
  'a relation that is an id': `const alt = (await client.services.byId('1', { depth: 0 })).image?.alt`,
  'a page of all documents': `client.services.all({ page: 2 })`,
  'a value that no form has': `await client.sendForm('1', { name: ['Ana'] })`,
}

const fileOf = (fault: string) => `${fault.replaceAll(/\W/g, '-')}.ts`

let folder: string
let installed: string
let problems: Record<string, string[]>

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-consumer-'))
  installed = path.join(folder, 'node_modules/@stillpoint/client')
  await buildClient(path.join(folder, 'client'))
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const { stdout } = await run('npm', ['pack', './client', '--silent'], { cwd: folder })
  await run('npm', ['install', `./${stdout.trim()}`, '--offline', '--no-audit', '--no-fund'], { cwd: folder })
  await copyFile('tests/repository/consumer/right.ts', path.join(folder, 'right.ts'))
  for (const [fault, line] of Object.entries(wrongLines))
    await writeFile(path.join(folder, fileOf(fault)), `${beginning}\n${line}\n`)
  problems = compile(['right.ts', ...Object.keys(wrongLines).map(fileOf)])
})

const beginning = `import { createClient } from '@stillpoint/client'
const client = createClient({ url: 'https://content.example.org' })
await client.services.list()`

/** What the compiler says of each program beside the installed package. */
const compile = (files: string[]): Record<string, string[]> => {
  const program = ts.createProgram(
    files.map((file) => path.join(folder, file)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    },
  )
  const problemsOf = (file: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path.join(folder, file)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return Object.fromEntries(files.map((file) => [file, problemsOf(file)]))
}

test('the package holds one module, its types and what people read, and asks for no other package', async () => {
  const { dependencies, peerDependencies } = JSON.parse(
    await readFile(path.join(installed, 'package.json'), 'utf8'),
  ) as Record<string, unknown>

  expect((await readdir(installed)).sort()).toEqual(['README.md', 'index.d.ts', 'index.js', 'package.json'])
  expect([dependencies, peerDependencies]).toEqual([undefined, undefined])
})

test('plain Node reads content with it', async () => {
  const server = await startScriptedServer({ body: { brand: { name: 'Dynamic Journeys' } } })
  const program = `import { createClient } from '@stillpoint/client'
    console.log((await createClient({ url: '${server.url}' }).site()).brand.name)`

  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })
  server.stop()

  expect(stdout).toBe('Dynamic Journeys\n')
})

test('its types tell nothing of staff, keys or messages', async () => {
  const types = await readFile(path.join(installed, 'index.d.ts'), 'utf8')

  expect(types).toContain('export interface Service ')
  expect(types).not.toMatch(/interface (User|ApiClient|FormSubmission|Payload\w+)\b|keyHash|resetPassword/)
})

test('a strict program compiles against it, and its types say what comes back', () => {
  expect(problems['right.ts']).toEqual([])
})

test.each(Object.keys(wrongLines))('the types refuse %s', (fault) => {
  expect(problems[fileOf(fault)]).toHaveLength(1)
})
