import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { secretFiles } from '../../lib/secretFiles'
import { openSealedStore } from '../sealed/openSealedStore'
import { nextSecrets } from './nextSecrets'
import { reseal } from './reseal'

/** Why the secret was not changed, in a sentence that says what to do. */
export class NotChanged extends Error {}

/**
 * Changes the secret and seals everything anew; answers what to say. Where the secret is kept in the data folder, it
 * makes a new one; where it is a variable, both are given. Throws NotChanged.
 */
export const changeSecret = async (env: Env): Promise<string> => {
  const files = secretFiles(path.resolve(env.DATA_DIR))
  const secrets = env.PAYLOAD_SECRET ? givenSecrets(env) : await secretsInFiles(files, env.PORT)
  const store = await openSealedStore(env)
  const outcome = { changed: 0, lost: 0 }
  try {
    if (store) {
      Object.assign(outcome, await reseal(store, secrets))
      await store.record(outcome.changed)
    }
  } finally {
    await store?.close()
  }
  if (!env.PAYLOAD_SECRET) rmSync(files.previous)
  return report(outcome, env.PAYLOAD_SECRET !== undefined)
}

const givenSecrets = ({ PAYLOAD_SECRET, PAYLOAD_SECRET_PREVIOUS }: Env): [string, string] => {
  if (PAYLOAD_SECRET && PAYLOAD_SECRET_PREVIOUS) return [PAYLOAD_SECRET, PAYLOAD_SECRET_PREVIOUS]
  throw new NotChanged(
    'Put the secret of today in PAYLOAD_SECRET_PREVIOUS and a new one (openssl rand -hex 32) in PAYLOAD_SECRET, restart every server with both, then run this again.',
  )
}

const secretsInFiles = async (files: ReturnType<typeof secretFiles>, port: number) => {
  if (await isRunning(port))
    throw new NotChanged('Stop Stillpoint first: it would go on encrypting with the old secret.')
  const secrets = nextSecrets(files)
  if (secrets) return secrets
  throw new NotChanged('There is no secret yet. Stillpoint makes one when it starts for the first time.')
}

const isRunning = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => true,
    () => false,
  )

const report = ({ changed, lost }: { changed: number; lost: number }, isGiven: boolean): string =>
  [
    `The secret is changed; ${changed} texts were encrypted anew. Everybody has to log in again.`,
    ...(lost > 0 ? [`${lost} could not be opened with either secret and stay as they are.`] : []),
    isGiven
      ? 'Take PAYLOAD_SECRET_PREVIOUS out now, and restart every server.'
      : 'Start Stillpoint again. Backups from before open with the old secret only.',
  ].join('\n')
