import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { MongoClient } from 'mongodb'
import { mongodbPackage, nodeForEngine } from './engines.mjs'
import { listPackages } from './packages/listPackages.mjs'

export default async () => {
  process.env.TEST_PACKAGES = await listPackages()
  await startMongodbEngine()
}

/** Starts the MongoDB engine for the whole run, unless `TEST_DATABASE_URL` names one already. */
export const startMongodbEngine = async () => {
  if (process.env.TEST_DATABASE_URL || !mongodbPackage) return
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-mongodb-'))
  const sidecar = fileURLToPath(new URL('./mongodbSidecar.mjs', import.meta.url))
  const [command, ...options] = nodeForEngine()
  const engine = spawn(command, [...options, sidecar, mongodbPackage, folder], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  })
  const [address] = await Promise.race([
    once(createInterface({ input: engine.stdout }), 'line'),
    once(engine, 'exit').then(([code]) => {
      throw new Error(`The MongoDB engine ended with code ${code} while it started.`)
    }),
  ])
  await keepToItsParts(address)
  process.env.TEST_DATABASE_URL = address
  globalThis.stopMongodbEngine = () => engine.stdin.end()
}

/**
 * This build of the engine lacks what its planner would like to use where trying plans told nothing, as with a question of
 * which nothing is found among very many rows.
 */
const keepToItsParts = async (address) => {
  const client = await MongoClient.connect(address)
  await client.db('admin').command({ setParameter: 1, internalQueryPlanRanker: 'multiPlanning' })
  await client.close()
}
