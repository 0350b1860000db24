import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { compare } from '../compare.mjs'
import { atEnd } from '../leftovers.mjs'
import { describeMachine } from '../machine.mjs'
import { startBare, startStillpoint } from '../servers.mjs'
import { median } from '../statistics.mjs'
import { startBrowser } from './browser.mjs'
import { measureLivePreview } from './livePreview.mjs'
import { limits, pages } from './pages.mjs'
import { visit } from './visit.mjs'

/** How fast at least beside the bare server. */
const promise = { speed: 0.8 }

/**
 * The website of the sample practice as visitors meet it, one stored page beside a bare server, and how soon the owner
 * sees what they typed.
 */
export const measureSite = async ({ visits, pace, say }) => {
  const machine = describeMachine()
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-bench-site-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const stillpoint = await startStillpoint({ folder, env: { SAMPLE_CONTENT: 'true' } })
  const browserPort = await startBrowser()
  const rows = []
  for (const page of pages) {
    const url = `http://127.0.0.1:${stillpoint.port}${page.path}`
    const runs = []
    for (let count = 1; count <= visits; count += 1) {
      say(`Visiting: ${page.name}, ${count} of ${visits} …`)
      runs.push(await visit({ url, browserPort }))
    }
    rows.push({ ...page, limits: limits(page), figures: mediansOf(runs), faults: runs.at(-1).faults, runs })
  }
  const bare = await startBare()
  say('Measuring: the home page from memory, beside a bare server …')
  const measure = {
    name: 'Home page, stored',
    request: { path: '/', headers: { accept: 'text/html' } },
    isMeant: (text) => text.includes('</html>'),
    promise,
  }
  const stored = await compare({ measure, documents: 1, connections: 10, stillpoint, bare, pace })
  say('Measuring: how soon a live preview shows what was typed …')
  const livePreview = await measureLivePreview(stillpoint.port)
  await Promise.all([stillpoint.stop(), bare.stop()])
  return { machine, visits, rows, stored, livePreview }
}

const mediansOf = (runs) => {
  const names = Object.keys(runs[0]).filter((name) => typeof runs[0][name] === 'number')
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]))
}
