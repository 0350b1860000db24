import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atEnd } from '../bench/leftovers.mjs'
import { logInOwner } from '../bench/owner.mjs'
import { startStillpoint } from '../bench/servers.mjs'
import { usageOf } from '../bench/usage.mjs'
import { fileOf, uploadFile } from './importFile.mjs'

const second = 1000
const pollMs = 200

/**
 * Imports very many subscribers into a built server on an empty database, twice, and reads their list in every way that
 * the panel does. Times are seconds, those of the list milliseconds.
 */
export const measureSubscribers = async ({ rows, databaseUrl }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-subscribers-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const server = await startStillpoint({ folder, databaseUrl, env: { LOG_LEVEL: 'warn' } })
  const headers = await logInOwner(server.port)
  const ask = async (address, init = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${address}`, { ...init, headers })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${address} was answered ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  const file = fileOf(rows)
  const watch = watching(server, ask)
  try {
    const first = await importWhole(ask, file)
    const again = await importWhole(ask, file)
    const { mostMB, slowestMs } = watch.end()
    return {
      first,
      again,
      megabytes: file.length / 1024 / 1024,
      mostMB,
      slowestMs,
      list: await readList(ask, rows),
    }
  } finally {
    watch.end()
    await server.stop()
  }
}

/** Upload, dry run and import, as the panel does them. */
const importWhole = async (ask, body) => {
  const began = performance.now()
  const imported = await uploadFile(ask, body)
  const uploaded = performance.now()
  await imported.check()
  const checked = performance.now()
  await imported.start()
  const { counts } = await imported.until('done')
  const done = performance.now()
  return {
    counts,
    upload: (uploaded - began) / second,
    check: (checked - uploaded) / second,
    import: (done - checked) / second,
    whole: (done - began) / second,
  }
}

/** The most memory, and how long somebody else had to wait for an answer at worst. */
const watching = (server, ask) => {
  let [mostMB, slowestMs, isOver] = [0, 0, false]
  const look = async () => {
    while (!isOver) {
      const began = performance.now()
      await ask('/api/globals/contact-details').catch(() => {})
      slowestMs = Math.max(slowestMs, performance.now() - began)
      mostMB = Math.max(mostMB, usageOf(server.pid)?.residentMB ?? 0)
      await wait(pollMs / 4)
    }
  }
  void look()
  return {
    end: () => {
      isOver = true
      return { mostMB, slowestMs }
    },
  }
}

const readList = async (ask, rows) => {
  const deep = Math.floor(rows / 10) - 2
  const queries = {
    'first page': '',
    'deep page': `&page=${deep}`,
    'by state': '&sort=state',
    'by state, deep': `&sort=-state&page=${deep}`,
    'by address': '&sort=email',
    'by language': '&sort=language',
    'by day': '&sort=-confirmedAt',
    'by source': '&sort=source',
    'by pause': '&sort=pausedUntil',
    'has left': '&where[or][0][and][0][state][equals]=unsubscribed',
    Spanish: '&where[or][0][and][0][language][equals]=es&sort=state',
    'search, one': '&where[or][0][email][like]=reader77777@',
    'search, many': '&where[or][0][email][like]=example7&sort=state',
    'search, none': '&where[or][0][email][like]=nobody',
  }
  const times = {}
  for (const [name, query] of Object.entries(queries)) {
    const taken = []
    for (let turn = 0; turn < 5; turn += 1) {
      const began = performance.now()
      await ask(`/api/subscribers?limit=10&depth=0${query}`)
      taken.push(performance.now() - began)
    }
    times[name] = taken.sort((some, other) => some - other)[2]
  }
  return times
}
