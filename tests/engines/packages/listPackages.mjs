import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importedPackages } from './importedPackages.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const cache = path.join(root, '.cache/packages')

/**
 * Writes for each package that our code imports a module which gets it from Node, once for a lockfile;
 * `resolvePackages.cjs` hands them out. Answers the folder where they are.
 */
export const listPackages = async () => {
  const names = await importedPackages(root)
  const folder = path.join(cache, await keyOf(names))
  if (existsSync(folder)) return folder
  // Under a name of its own until it is whole: tests may be started twice at once.
  const draft = `${folder}.${process.pid}`
  await writeModules(names, draft)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
  return folder
}

const keyOf = async (names) => {
  const hash = createHash('sha256').update(names.join('\n'))
  for (const file of [path.join(root, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

const writeModules = async (names, folder) => {
  await mkdir(folder, { recursive: true })
  const files = {}
  for (const name of names) {
    // Some can only be loaded by Next; no test asks Node for them.
    const found = await import(name).catch(() => undefined)
    if (!found) continue
    files[name] = `${name.replaceAll(/\W+/g, '-')}.mjs`
    await writeFile(path.join(folder, files[name]), moduleFor(name, Object.keys(found)))
  }
  await writeFile(path.join(folder, 'files.json'), JSON.stringify(files))
}

const moduleFor = (name, exported) => {
  const isNamed = (each) => /^[\w$]+$/.test(each) && !['default', '__esModule'].includes(each)
  const named = exported
    .filter(isNamed)
    .map((each) => `const $_${each} = all.${each}; export { $_${each} as ${each} }`)
  const others = exported.includes('default') ? ['export default all.default'] : []
  return [`const all = await importPackage('${name}')`, ...named, ...others, ''].join('\n')
}
