import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atEnd } from '../bench/leftovers.mjs'
import { logInOwner } from '../bench/owner.mjs'
import { startStillpoint } from '../bench/servers.mjs'
import { databaseOf } from './database.mjs'
import { startSinkChild } from './sinkChild.mjs'

/** Now and then: asking how it goes takes time from whoever is asked. */
const pollMs = 500

/**
 * A sink, a database with readers, and as many built servers as are wanted, each with the owner logged in. `behaviour`:
 * of the sink; `env`: of the servers.
 */
export const setStage = async ({ recipients, behaviour, env, databaseUrl }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-newsletter-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const sink = await startSinkChild(behaviour)
  const start = async () => {
    const server = await startStillpoint({
      folder,
      databaseUrl,
      env: {
        SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
        MAIL_FROM: 'Stillpoint <hello@example.org>',
        LOG_LEVEL: 'warn',
        ...env,
      },
    })
    const kill = async () => {
      server.child.kill('SIGKILL')
      await server.stop()
    }
    return { ...server, kill, ...callsOf(server.port) }
  }
  const first = await start()
  // No newsletter is sent without a postal address.
  await first.api.post('/globals/contact-details', {
    practiceName: 'Calm',
    address: { streetAddress: '1 Main Street', addressLocality: 'San Anselmo', addressRegion: 'CA' },
    _status: 'published',
  })
  const database = databaseOf({ folder, databaseUrl })
  await database.addReaders(recipients)
  return { sink, database, start, first }
}

/** What the owner asks a server: `ask` whatever address, `api` the API in JSON. */
const callsOf = (port) => {
  let headers
  const ask = async (address, { method = 'GET', body } = {}) => {
    headers ??= await logInOwner(port)
    const response = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      // A connection that was kept may be closed by the server just as it is used again.
      headers: { ...headers, 'content-type': 'application/json', connection: 'close' },
      ...(body && { body }),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${address} was answered ${JSON.stringify(answer)}`)
    return answer
  }
  const call = (method, address, body) =>
    ask(`/api${address}`, { method, ...(body && { body: JSON.stringify(body) }) })
  const api = {
    get: (address) => call('GET', address),
    post: (address, body) => call('POST', address, body),
  }
  return { ask, api }
}

/** Writes an issue, confirms it and begins without the minute to undo. Answers its id. */
export const sendIssue = async ({ api }, { database, recipients, quarter = 1 }) => {
  const { doc } = await api.post('/newsletters', {
    ...{ subject: 'A calm winter', preheader: 'What helps', year: 2030, quarter },
    ...{ audience: 'everyone', state: 'writing', _status: 'published', body: [] },
  })
  await api.post(`/newsletters/${doc.id}/send`, { recipients })
  await database.skipUndo(doc.id)
  return doc.id
}

export const progressOf = ({ api }, issue) => api.get(`/newsletters/${issue}/progress`)

/** Waits for something; what it answers, or an error after so many seconds. */
export const waitFor = async (what, find, seconds = 600) => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(pollMs)) {
    const found = await find()
    if (found) return found
  }
  throw new Error(`${what} did not happen within ${seconds} seconds.`)
}

/** Waits until nothing is left to send; answers how the mailing stands. */
export const untilSent = (server, issue, seconds) =>
  waitFor(
    'The end of the mailing',
    async () => {
      const progress = await progressOf(server, issue)
      if (progress.state === 'paused')
        throw new Error(`It was paused: ${progress.reason}, ${progress.trouble}`)
      return progress.state === 'sent' && progress
    },
    seconds,
  )

/** The addresses of the deliveries in a state, sorted. */
export const addressesIn = async ({ api }, issue, state) => {
  const addresses = []
  for (let page = 1; page; ) {
    const query = `where[issue][equals]=${issue}&where[state][equals]=${state}&limit=100&page=${page}`
    const { docs, nextPage } = await api.get(`/deliveries?${query}`)
    addresses.push(...docs.map(({ email }) => email))
    page = nextPage
  }
  return addresses.sort()
}
