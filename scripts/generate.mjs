// `npm run generate`: writes what is made from the config: types, import map, the GraphQL schema, the OpenAPI
// document, and a migration if the tables changed.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const name = process.argv[2] ?? 'change'
const env = { ...process.env, NODE_OPTIONS: '--conditions=production', DATABASE_URL: '', LOG_LEVEL: 'info' }
const run = (script, ...options) =>
  execFileSync(process.execPath, [script, ...options], { stdio: 'inherit', env })
const payload = (...options) => run('node_modules/payload/bin.js', ...options)

payload('generate:types')
payload('generate:importmap')
run('node_modules/@payloadcms/graphql/bin.js', 'generate:schema')
payload('run', 'src/cli/openapi/index.ts')
payload('migrate:create', name, '--skip-empty')

const folder = 'src/database/migrations'
for (const file of readdirSync(folder).filter((entry) => /^\d.*\.ts$/.test(entry))) {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const isolated = text.replace(
    'import { MigrateUpArgs, MigrateDownArgs, sql }',
    'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
  )
  if (isolated !== text) writeFileSync(path.join(folder, file), isolated)
}
