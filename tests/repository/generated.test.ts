import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'

const sources = [
  'src',
  'collections',
  'globals',
  'docs',
  'scripts',
  'payload.config.ts',
  'tsconfig.json',
  'package.json',
]
const types = 'src/payload-types.ts'
const schema = 'docs/schema.graphql'
const importMap = 'src/app/(payload)/admin/importMap.js'
const openapi = 'docs/openapi.json'
const migrations = 'src/database/migrations'

let copy: string
let output = ''

beforeAll(async () => {
  copy = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-generated-'))
  for (const source of sources) await cp(source, path.join(copy, source), { recursive: true })
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  // On some versions of Node a config can fail to load in silence, so what is to be made is taken away first.
  for (const file of [types, schema, openapi]) await rm(path.join(copy, file))
  await writeFile(path.join(copy, importMap), 'export const importMap = {}')
  const generate = spawn(process.execPath, ['scripts/generate.mjs'], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [generate.stdout, generate.stderr])
    stream.on('data', (chunk) => (output += String(chunk)))
  const [code] = await once(generate, 'exit')
  expect(code).toBe(0)
})

test.each([types, importMap, schema, openapi])(
  '%s is in step with the config; npm run generate mends it',
  async (file) => {
    expect(await readFile(path.join(copy, file), 'utf8')).toBe(await readFile(file, 'utf8'))
  },
)

test('the migrations are in step with the config; npm run generate adds one', async () => {
  expect(output).toContain('Starting migration')
  expect((await readdir(path.join(copy, migrations))).sort()).toEqual((await readdir(migrations)).sort())
})

test('the OpenAPI document bears the version of the package', async () => {
  const [document, packageFile] = await Promise.all(
    [openapi, 'package.json'].map((file) => readFile(file, 'utf8')),
  )

  expect(JSON.parse(String(document)).info.version).toBe(JSON.parse(String(packageFile)).version)
})
