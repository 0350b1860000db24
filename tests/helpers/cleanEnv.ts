import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

// Each test file has folders of its own, and nothing of the developer's own settings.
const keep = /^(PATH|HOME|TMPDIR|CI|NODE_ENV|NODE_OPTIONS|JEST_.*|TEST_.*|LANG)$/
for (const name of Object.keys(process.env)) if (!keep.test(name)) delete process.env[name]

const folder = mkdtempSync(path.join(os.tmpdir(), 'stillpoint-test-'))
process.env.DATA_DIR = path.join(folder, 'data')
process.env.MEDIA_DIR = path.join(folder, 'media')
process.env.LOG_LEVEL = 'silent'
process.env.PAYLOAD_SECRET = 'a-secret-that-is-only-used-by-these-tests'
process.env.SAMPLE_CONTENT = 'false'
process.env.CORS_ORIGINS = 'https://www.example.org'
