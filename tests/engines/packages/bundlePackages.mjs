import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { importedPackages } from './importedPackages.mjs'
import { ownNames } from './ownNames.cjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cache = path.join(root, '.cache/packages')

/** Packages that look for files beside their own, or whose files are told apart in the stack of an error. */
const leftAlone = /^(payload|busboy|sharp|libsql|pino|pino-.*|next)(\/|$)/

/**
 * Jest reads, resolves and links each of the thousands of modules of our packages anew for every test file. Here they
 * become a few files, once for a lockfile; `resolvePackages.cjs` hands them out. Answers the folder where they are.
 */
export const bundlePackages = async () => {
  try {
    return await bundledOnce()
  } finally {
    // Its process would keep hundreds of megabytes until the last test.
    await stop()
  }
}

const bundledOnce = async () => {
  const names = (await importedPackages(root)).filter((name) => !leftAlone.test(name))
  const folder = path.join(cache, await keyOf(names))
  if (existsSync(folder)) return folder
  await removeOthers()
  // Under a name of its own until it is whole: tests may be started twice at once.
  const draft = `${folder}.${process.pid}`
  await bundle(names, draft)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
  return folder
}

const keyOf = async (names) => {
  const hash = createHash('sha256').update(names.join('\n')).update(ownNames)
  for (const file of [path.join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

const removeOthers = async () => {
  await mkdir(cache, { recursive: true })
  const whole = (await readdir(cache)).filter((name) => !name.includes('.'))
  for (const name of whole) await rm(path.join(cache, name), { recursive: true })
}

const bundle = async (names, folder) => {
  const entries = path.join(folder, 'entries')
  await mkdir(entries, { recursive: true })
  const files = {}
  for (const name of names) {
    const exported = await exportsOf(name)
    if (!exported) continue
    const file = `${name.replaceAll(/\W+/g, '-')}.mjs`
    await writeFile(path.join(entries, file), `export { ${exported.join(', ')} } from '${name}'\n`)
    files[name] = file
  }
  await build({
    entryPoints: Object.values(files).map((file) => path.join(entries, file)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['production'],
    // Not minified: where `node:assert` is told no message, Node parses the line of the caller to make one up.
    logLevel: 'warning',
    plugins: [{ name: 'leave-alone', setup: leaveAlone }],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); ${ownNames}`,
    },
  })
  await writeFile(path.join(folder, 'files.json'), JSON.stringify(files))
}

const leaveAlone = ({ onResolve }) =>
  onResolve({ filter: leftAlone }, ({ path: name }) => ({ path: name, external: true }))

/** The names that Node finds in a package; none where only Next can load it. */
const exportsOf = async (name) => {
  const found = await import(name).catch(() => undefined)
  return found && Object.keys(found).filter((each) => /^[\w$]+$/.test(each) && each !== '__esModule')
}
