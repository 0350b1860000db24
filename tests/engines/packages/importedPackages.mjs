import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const folders = ['src', 'collections', 'globals', 'tests/integration', 'tests/sqlite', 'tests/mongodb']

/**
 * What our own code and Payload import from packages that the platform is made of. Payload itself stays as it is: which
 * of its files an error comes from makes a difference.
 */
export const importedPackages = async (root) => {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true })
      return names.map((name) => path.join(folder, name))
    }),
  )
  const entries = [...listed.flat().filter((file) => /\.test\.tsx?$/.test(file)), 'tests/helpers/platform.ts']
  const { metafile } = await build({
    absWorkingDir: root,
    // One bundle of everything: one for each test would read the same for each of them.
    stdin: { contents: entries.map((file) => `import './${file}'`).join('\n'), resolveDir: root },
    ignoreAnnotations: true,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['production'],
    metafile: true,
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'warning',
    alias: { '@payload-config': path.join(root, 'payload.config.ts') },
    plugins: [{ name: 'packages', setup: leaveOthers }],
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const names = imports.filter(({ external }) => external).map(({ path: name }) => name)
  const used = await dependenciesOf([root, path.join(root, 'node_modules/payload')])
  return [...new Set(names)].filter((name) => used.has(packageOf(name)) && !isPayloadsOwn(root, name)).sort()
}

const leaveOthers = ({ onResolve }) =>
  onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
    /^(payload|@payload-config)$/.test(packageOf(name)) ? undefined : { path: name, external: true },
  )

const dependenciesOf = async (folders) => {
  const texts = await Promise.all(folders.map((each) => readFile(path.join(each, 'package.json'), 'utf8')))
  return new Set(texts.flatMap((text) => Object.keys(JSON.parse(text).dependencies)))
}

const packageOf = (name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

/** Not of the version that everybody else has. */
const isPayloadsOwn = (root, name) =>
  existsSync(path.join(root, 'node_modules/payload/node_modules', packageOf(name)))
