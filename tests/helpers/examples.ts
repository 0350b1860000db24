import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { buildClient } from '../../scripts/build-client.mjs'

const run = promisify(execFile)

/** The React example, copied out of the project, with the client installed, checked and built. Answers its files. */
export const buildReactExample = async (url: string): Promise<string> => {
  const outside = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-react-'))
  const folder = path.join(outside, 'app')
  await symlink(path.resolve('node_modules'), path.join(outside, 'node_modules'))
  await cp('examples/react-vite', folder, { recursive: true })
  await mkdir(path.join(folder, 'node_modules'))
  await buildClient(path.join(folder, 'node_modules/@stillpoint/client'))
  const bin = (file: string) => path.join(outside, 'node_modules', file)
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' as const, VITE_STILLPOINT_URL: url }
  await run(process.execPath, [bin('typescript/bin/tsc')], { cwd: folder, env })
  await run(process.execPath, [bin('vite/bin/vite.js'), 'build', '--base=./'], { cwd: folder, env })
  return path.join(folder, 'dist')
}

type Options = { port: number; folder: string; replace?: [string, string] }

/** A plain web server of files; `replace` changes a text in them on the way. */
export const serveFiles = async ({ port, folder, replace = ['', ''] }: Options) => {
  const server = createServer(async (req, res) => {
    const { pathname } = new URL(req.url ?? '/', 'http://localhost')
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname)
    const content = await readFile(file, 'utf8').catch(() => undefined)
    res.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[path.extname(file)] ?? 'text/plain',
    })
    res.end(content?.replaceAll(...replace))
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return () => server.close()
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
