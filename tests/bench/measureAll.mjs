import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeApiClient } from './apiClient.mjs'
import { compare } from './compare.mjs'
import { copyTens } from './copies.mjs'
import { ownDatabase } from './database.mjs'
import { flood } from './flood.mjs'
import { growthOf } from './growth.mjs'
import { atEnd } from './leftovers.mjs'
import { describeMachine } from './machine.mjs'
import { asPlain, stored, withKey } from './measures.mjs'
import { logInOwner } from './owner.mjs'
import { promisesOf } from './promises.mjs'
import { addTenServices } from './seed.mjs'
import { startPlain, startStillpoint } from './servers.mjs'
import { measureStarts } from './starts.mjs'
import { usageOf } from './usage.mjs'

/** The whole run on a folder and a database of its own; `say` is told what is being done. */
export const measureAll = async ({ pace, sizes, questions, databaseUrl, say }) => {
  const machine = describeMachine()
  const place = await makePlace(databaseUrl)
  say('Starting for the first time, on an empty database …')
  const first = await startStillpoint(place)
  const headers = await logInOwner(first.port)
  await addTenServices({ port: first.port, headers })
  const reading = withKey(await makeApiClient({ port: first.port, headers }))
  await first.stop()

  say('Measuring the start …')
  const { starts, bare, ...last } = await measureStarts({ times: pace.starts, place })
  let { stillpoint } = last
  const memory = []
  const noteMemory = async (when) => {
    await wait(pace.restSeconds * 1000)
    const [stillpointMB, bareMB] = [stillpoint, bare].map(({ pid }) => usageOf(pid)?.residentMB ?? null)
    memory.push({ when, stillpointMB, bareMB })
  }
  await noteMemory('at rest')

  const copying = []
  const rows = []
  const besidePlain = []
  let flooding
  let present = 10
  for (const documents of sizes) {
    const isSmallest = documents === sizes[0]
    if (documents > present) {
      await stillpoint.stop()
      copying.push({ documents, seconds: await copyTens({ place, from: present, to: documents }) })
      present = documents
      stillpoint = await startStillpoint(place)
    }
    for (const { measure, connections } of plan({ isSmallest, reading, pace })) {
      say(`Measuring: ${measure.name}, of ${short(documents)}, with ${connections} connections …`)
      rows.push(await compare({ measure, documents, connections, stillpoint, bare, pace }))
    }
    await noteMemory(`after the load, ${short(documents)} services`)
    if (isSmallest) {
      const plain = await startPlain(place)
      for (const measure of [reading.list, ...reading.others].map(asPlain)) {
        say(`Measuring: ${measure.name}, beside plain Payload …`)
        const connections = pace.connections[0]
        besidePlain.push(await compare({ measure, documents, connections, stillpoint, bare: plain, pace }))
      }
      await plain.stop()
      say(`Asking ${short(questions)} different questions …`)
      flooding = await flood({ questions, regular: stored.list, documents, server: stillpoint })
      await noteMemory(`after ${short(questions)} different questions`)
    }
  }
  await Promise.all([stillpoint.stop(), bare.stop()])
  return {
    machine,
    database: databaseUrl ? 'MongoDB' : 'SQLite',
    pace,
    rows,
    besidePlain,
    growth: growthOf(rows, sizes[0]),
    starts: { firstMs: first.startMs, ...starts },
    memory,
    flood: flooding,
    promises: promisesOf({ rows: [...rows, ...besidePlain], flood: flooding }),
    copying,
  }
}

/** What to measure with how many connections: everything in the smallest database, the lists in the others. */
const plan = ({ isSmallest, reading, pace: { connections } }) => {
  const [few] = connections
  const lists = [stored.list, reading.list].map((measure) => ({ measure, connections: few }))
  if (!isSmallest) return lists
  return [
    ...[stored.list, ...stored.others].flatMap((measure) =>
      connections.map((count) => ({ measure, connections: count })),
    ),
    ...[reading.list, ...reading.others].map((measure) => ({ measure, connections: few })),
  ]
}

const short = (number) => number.toLocaleString('en')

const makePlace = async (databaseUrl) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-bench-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  return { folder, databaseUrl: await ownDatabase(databaseUrl) }
}
