// `npm test`: every check and every test, each with a line of its own. Whatever fails shows what it said.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, install, requireNode } from './steps.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
await install({ withDevelopment: true })

const bin = (name, ...options) => [process.execPath, [`node_modules/${name}`, ...options]]
const types = ['Types', bin('typescript/bin/tsc', '--noEmit')]
const checksOfSources = [
  ['Lint and format', bin('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')],
  [
    'Dependency rules',
    bin(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'src',
      'collections',
      'globals',
      'examples',
      'tests',
      'payload.config.ts',
    ),
  ],
  ['Unused code', bin('knip/bin/knip.js')],
]

let failed = 0
let passed = 0
const check = async ([name, [command, options]]) => {
  const start = Date.now()
  const { code, output } = await capture(command, options)
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(start)})\n`)
  if (code === 0) passed += 1
  else {
    failed += 1
    process.stdout.write(`${output}\n`)
  }
}

const checkAll = async (checks) => {
  for (const each of checks) await check(each)
}
await Promise.all([build(), checkAll(checksOfSources)])
// They need what the build says of the routes, and one core for a minute, which the first tests can spare.
const typed = check(types)

mkdirSync('.cache', { recursive: true })
const report = '.cache/jest.json'
rmSync(report, { force: true })
const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  // Jest prints its report as JSON on standard output as well; people read the other one.
  {
    stdio: ['inherit', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS:
        '--experimental-vm-modules --no-warnings --conditions=production --max-semi-space-size=64',
    },
  },
)
const code = await new Promise((resolve) => jest.on('exit', (exitCode) => resolve(exitCode ?? 1)))
await typed
const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, ...readReport() }
const isWholeRun = process.argv.length === 2
const skippedInCi = process.env.CI && isWholeRun ? counts.numPendingTests : 0
const failures =
  failed + counts.numFailedTests + skippedInCi + (code !== 0 && counts.numFailedTests === 0 ? 1 : 0)
process.stdout.write(
  `${passed + counts.numPassedTests} passed, ${failures} failed, ${counts.numPendingTests} skipped\n`,
)
process.exit(failures === 0 ? 0 : 1)

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numFailedTests: 0 }
  }
}

function capture(command, options) {
  return new Promise((resolve) => {
    // Without the condition, what loads the config may end in silence on Node 20.
    const env = { ...process.env, NODE_OPTIONS: '--conditions=production' }
    const child = spawn(command, options, { stdio: ['ignore', 'pipe', 'pipe'], env })
    const chunks = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    child.on('exit', (exitCode) => resolve({ code: exitCode, output: Buffer.concat(chunks).toString() }))
  })
}

function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}
