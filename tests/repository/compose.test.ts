import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'

/** What stands in the image, or is Next's own. */
const notSetByCompose = ['PORT', 'DATA_DIR', 'MEDIA_DIR', 'NODE_ENV', 'NEXT_PHASE']

/** The lines of each service, by name: what is indented by two stands in `services`. */
const readServices = async (): Promise<Record<string, string>> => {
  const text = await readFile('docker-compose.yml', 'utf8')
  const [, services = ''] = /^services:\n(.*?)^\w/ms.exec(text) ?? []
  const parts = [...services.matchAll(/^ {2}(\w+):\n((?:(?: {4}.*|)\n)*)/gm)]
  return Object.fromEntries(parts.map(([, name, lines]) => [name, lines]))
}

const variables = async (): Promise<string[]> => {
  const schema = await readFile('src/envSchema.ts', 'utf8')
  const [, fields = ''] = /const variables = z\.object\(\{\n(.*?)^\}\)/ms.exec(schema) ?? []
  return [...fields.matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(([, name]) => String(name))
}

test('Docker Compose hands every variable on to the platform', async () => {
  const { app = '' } = await readServices()
  const names = await variables()

  const missing = names.filter((name) => !app.includes(`\n      ${name}: `))

  expect(names.length).toBeGreaterThan(25)
  expect(missing.sort()).toEqual([...notSetByCompose].sort())
})

test('every service of Docker Compose tells whether it is healthy, and the platform waits for that', async () => {
  const { app = '', ...others } = await readServices()
  const image = await readFile('Dockerfile', 'utf8')

  expect(Object.keys(others)).toEqual(['mongodb', 'redis', 'mailpit'])
  for (const [name, lines] of Object.entries(others)) {
    expect(lines).toContain('\n    healthcheck:\n      test:')
    expect(app).toContain(`\n      ${name}: { condition: service_healthy }\n`)
  }
  expect(image).toMatch(/^HEALTHCHECK /m)
})

test('MongoDB is a replica set, so that what is saved is saved whole', async () => {
  const { app, mongodb } = await readServices()

  expect(app).toMatch(/^ {6}DATABASE_URL: mongodb:.*[?&]replicaSet=rs0&/m)
  expect(mongodb).toContain('--replSet rs0 ')
  expect(mongodb).toContain("rs.initiate({ _id: 'rs0'")
})

test('the image runs as nobody who may change it', async () => {
  const stages = (await readFile('Dockerfile', 'utf8')).split(/^FROM /m)
  const last = String(stages.at(-1))

  expect(last).toMatch(/^USER node$/m)
  expect(last.indexOf('\nUSER node')).toBeLessThan(last.indexOf('\nCMD '))
  expect(last.match(/^USER .*$/gm)).toHaveLength(1)
  expect(last).not.toMatch(/^COPY .*--chown/m)
})
