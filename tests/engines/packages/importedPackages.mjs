import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

const folders = ['src', 'collections', 'globals', 'tests']

/** The packages that our own code and its tests import, of those that the platform is made of. */
export const importedPackages = async (root) => {
  const listed = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true })
      return names.map((name) => path.join(folder, name))
    }),
  )
  const entries = listed.flat().filter((file) => /\.test\.tsx?$/.test(file))
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
  const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
  return [...new Set(names)].filter((name) => packageOf(name) in dependencies).sort()
}

const leaveOthers = ({ onResolve }) =>
  onResolve({ filter: /^[^./]/ }, ({ path: name }) =>
    packageOf(name) === '@payload-config' ? undefined : { path: name, external: true },
  )

const packageOf = (name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name
