import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startChild } from './child.mjs'
import { freePort } from './freePort.mjs'
import { owner } from './owner.mjs'

/** The built server on folders and a database that are thrown away; `env` comes on top. */
export const startStillpoint = (place) => startOn(place, 'dist/server.js')

/** The same Payload on the same database, as Next hosts it by itself. It answers by itself: `tell` does nothing. */
export const startPlain = async (place) => ({
  ...(await startOn(place, fileURLToPath(new URL('./plainServer.mjs', import.meta.url)))),
  tell: async () => {},
})

const startOn = async ({ folder, databaseUrl, env }, script) => {
  const port = await freePort()
  return startChild({
    script,
    port,
    address: '/api/services',
    env: {
      SERVER_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      SAMPLE_CONTENT: 'false',
      OWNER_EMAIL: owner.email,
      OWNER_PASSWORD: owner.password,
      NEXT_TELEMETRY_DISABLED: '1',
      ...(databaseUrl && { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: 'only-for-the-measuring-of-one-run' }),
      ...env,
    },
  })
}

/** The yardstick in a process of its own; `tell` says what it answers from then on. */
export const startBare = async () => {
  const server = await startChild({
    script: fileURLToPath(new URL('./bareServer.mjs', import.meta.url)),
    port: await freePort(),
    address: '/',
    stdio: ['ipc'],
  })
  const tell = async (answer) => {
    server.child.send(answer)
    await once(server.child, 'message')
  }
  return { ...server, tell }
}
