// Some registries leave out packages for other platforms, and npm then leaves them out of the lockfile, which
// `npm ci` refuses on every machine. `npm run lockfile` adds their entries; a test fails when one is missing.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Optional packages that something in the lockfile asks for and that have no entry, as [path, version]. */
export const missingOptionalPackages = (lock) =>
  Object.entries(lock.packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !foldersAbove(dependent).some((folder) => lock.packages[`${folder}node_modules/${name}`]),
      )
      .map(([name, version]) => [`node_modules/${name}`, version]),
  )

const foldersAbove = (dependent) => {
  const parts = dependent.split(/(?=node_modules\/)/)
  return [...parts.keys(), parts.length].map((count) => {
    const folder = parts.slice(0, count).join('')
    return folder === '' || folder.endsWith('/') ? folder : `${folder}/`
  })
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

const entryFor = (path, version) => {
  const words = path.split(/[/-]/)
  const cpu = processors.find((name) => words.includes(name))
  const os = systems.find((name) => words.includes(name))
  const libc = path.endsWith('-gnu') ? ['glibc'] : path.endsWith('-musl') ? ['musl'] : undefined
  if (!cpu || !os) throw new Error(`${path} names no platform that is known here.`)
  return { version, cpu: [cpu], ...(os === 'linux' && libc ? { libc } : {}), optional: true, os: [os] }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  for (const [path, version] of missingOptionalPackages(lock)) lock.packages[path] = entryFor(path, version)
  const byPath = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(
    'package-lock.json',
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(byPath) }, null, 2)}\n`,
  )
}
