import { randomUUID } from 'node:crypto'

// Each test file has a database of its own on the engine that `scripts/test.mjs` found or started.
const engine = process.env.TEST_DATABASE_URL
if (!engine) throw new Error('TEST_DATABASE_URL is not set; run the tests by npm test.')
const url = new URL(engine)
url.pathname = `/stillpoint-${randomUUID()}`
process.env.DATABASE_URL = url.href
