// `npm run build:client`: makes the package @stillpoint/client in dist/client, for `npm install` or `npm pack`.
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundleTypes } from './bundle-types.mjs'

const sources = fileURLToPath(new URL('../src/client/', import.meta.url))

/** Writes the whole package into a folder: one module, its types, what npm and people read. */
export const buildClient = async (folder) => {
  await mkdir(folder, { recursive: true })
  await build({
    entryPoints: [`${sources}index.ts`],
    outfile: `${folder}/index.js`,
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
  await writeFile(`${folder}/index.d.ts`, bundleTypes(`${sources}index.ts`))
  for (const file of ['package.json', 'README.md']) await copyFile(sources + file, `${folder}/${file}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildClient('dist/client')
