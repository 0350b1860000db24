import { readdirSync } from 'node:fs'
import { build, buildSync } from 'esbuild'

// The doctor compares names and must not load what the migrations import.
function committedMigrations() {
  return readdirSync('src/database/migrations')
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}

// What browsers get is small enough to stand in the server's own file.
function forBrowsers(entryPoint) {
  const options = { bundle: true, minify: true, write: false, format: 'iife', target: ['es2020', 'safari15'] }
  return buildSync({ ...options, entryPoints: [entryPoint], logLevel: 'warning' }).outputFiles[0].text
}

/** How the front door becomes `dist/server.js`, and the commands of `src/cli` files beside it; packages stay outside. */
export const bundleOptions = {
  entryPoints: {
    server: 'src/server/index.ts',
    doctor: 'src/cli/doctor/index.ts',
    'change-secret': 'src/cli/change-secret/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'warning',
  define: {
    committedMigrations: JSON.stringify(committedMigrations()),
    siteStyles: JSON.stringify(forBrowsers('src/site/styles/index.css')),
    siteScript: JSON.stringify(forBrowsers('src/site/scripts/index.ts')),
    previewScript: JSON.stringify(forBrowsers('src/site/preview/live.ts')),
  },
}

export const bundleServer = () => build(bundleOptions)
