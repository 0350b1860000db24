import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { giveUp, requireNode } from './steps.mjs'

/** Runs a command of `src/cli` and ends as it does. Where the sources are there, it bundles them first. */
export async function runBundled(name) {
  requireNode()
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  if (!existsSync('node_modules/zod')) giveUp('The packages are not installed. Run: npm start')
  if (existsSync(`src/cli/${name}`) && existsSync('node_modules/esbuild')) await bundle(name)
  const envFile = existsSync('.env') ? ['--env-file=.env'] : []
  const { status } = spawnSync(process.execPath, [...envFile, `dist/${name}.js`], { stdio: 'inherit' })
  process.exit(status ?? 1)
}

/** Writes only what has changed, so that a development server isn't restarted for nothing. */
async function bundle(name) {
  const [{ build }, { bundleOptions }] = await Promise.all([import('esbuild'), import('./bundle-server.mjs')])
  const entryPoints = { [name]: bundleOptions.entryPoints[name] }
  const { outputFiles } = await build({ ...bundleOptions, entryPoints, write: false })
  mkdirSync('dist', { recursive: true })
  for (const { path, contents } of outputFiles)
    if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents)
}
