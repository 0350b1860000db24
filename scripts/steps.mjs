import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const say = (line) => process.stdout.write(`${line}\n`)

/** Prints a line for a person and ends with a code that is not 0. */
export const giveUp = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

/** Ends with one clear line where this version of Node is too old. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 9)) return
  giveUp(
    `Stillpoint needs Node 20.9 or newer; this is Node ${process.versions.node}. Install a newer one, then try again.`,
  )
}

/** Installs the packages of the lockfile unless they are there; a cut-off install is begun anew. */
export const install = async ({ withDevelopment }) => {
  if (isInstalled({ withDevelopment })) return
  say('Installing packages; the first time this takes a few minutes …')
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  await run(
    'npm',
    withDevelopment ? [...options, '--include=dev'] : options,
    'The packages could not be installed',
  )
}

/** Builds panel, API and front door unless they are built from these very sources. */
export const build = async () => {
  if (isBuilt()) return
  await install({ withDevelopment: true })
  await requireGoodVariables()
  rmSync(stamp, { force: true })
  say('Building the admin panel and the API; this takes a minute or two …')
  await run(process.execPath, ['scripts/build.mjs'], 'The build failed')
  writeFileSync(stamp, fingerprint())
}

/** Says what is wrong with the environment now, not after minutes of building. */
const requireGoodVariables = async () => {
  const { build, stop } = await import('esbuild')
  const options = { bundle: true, write: false, platform: 'node', format: 'esm', logLevel: 'silent' }
  const { outputFiles } = await build({ ...options, entryPoints: ['src/envSchema.ts'] })
  // Else it would stay as a process of its own for as long as the server runs.
  await stop()
  const { readEnv } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  )
  try {
    readEnv(process.env)
  } catch (error) {
    giveUp(error.message)
  }
}

export const isBuilt = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()

const stamp = '.next/stillpoint-build'

const isInstalled = ({ withDevelopment }) => {
  // npm writes this file last, so it is missing or old after an install that was cut off.
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
  return wanted.every(
    ([where, { version, optional, dev, peer }]) =>
      where === '' || optional || peer || (dev && !withDevelopment) || installed[where]?.version === version,
  )
}

/** A hash of everything that the build is made from. */
const fingerprint = () => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  const add = (place) => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const file = path.join(place, entry.name)
      if (entry.isDirectory()) add(file)
      else if (!/\.test\.tsx?$/.test(entry.name)) hash.update(file).update(readFileSync(file))
    }
  }
  for (const folder of ['src', 'collections', 'globals']) add(folder)
  const files = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'payload.config.ts',
    'next.config.mjs',
    'scripts/build.mjs',
    'scripts/bundle-server.mjs',
    'scripts/narrow-chunks.mjs',
  ]
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs a command in silence; if it fails, shows what it said, explains it in a line and ends. */
const run = (command, options, problem) =>
  new Promise((resolve) => {
    const child = spawn(command, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => giveUp(`${problem}: ${error.message}`))
    child.on('exit', (code) => {
      if (code === 0) return resolve()
      const text = Buffer.concat(output).toString()
      if (/ENOSPC|no space left/i.test(text)) giveUp('The disk is full. Free about 2 GB, then start again.')
      mkdirSync('.cache', { recursive: true })
      writeFileSync('.cache/problem.log', text)
      giveUp(
        `${text.split('\n').slice(-15).join('\n')}\n${problem}. All that was said is in .cache/problem.log.`,
      )
    })
  })
