import path from 'node:path'
import type { Env } from '../../envSchema'
import { sealedPlaces } from '../../lib/sealedPlaces'
import { secretFiles } from '../../lib/secretFiles'
import { openSealedStore } from '../sealed/openSealedStore'
import { type Standing, standingOf } from '../sealed/standingOf'
import { bad, type Finding, good, warning } from './finding'
import { readIfThere } from './readIfThere'

/** Whether everything that is encrypted can be opened with the secrets that are there. */
export const checkSealed = async (env: Env): Promise<Finding> => {
  const { secret, previous } = await secretsOf(env)
  if (!secret) return good('Nothing is encrypted yet.')
  const count = await countOf(env, previous ? [secret, previous] : [secret])
  if (count.lost > 0)
    return bad(
      `${count.lost} encrypted texts (messages, webhook secrets or the key of the newsletter) can’t be opened: they belong to another secret. If you still have that, put it in ${place(env)}, then run: npm run change-secret`,
    )
  if (count.old > 0)
    return warning(
      `${count.old} texts are still encrypted with the secret before. Run: npm run change-secret`,
    )
  if (previous) return warning(`Nothing needs the secret before any more. Take it out of ${place(env)}.`)
  return good(`Everything that is encrypted (${count.new} texts) can be opened.`)
}

const secretsOf = async ({ PAYLOAD_SECRET, PAYLOAD_SECRET_PREVIOUS, DATA_DIR }: Env) => {
  if (PAYLOAD_SECRET) return { secret: PAYLOAD_SECRET, previous: PAYLOAD_SECRET_PREVIOUS }
  const files = secretFiles(path.resolve(DATA_DIR))
  return { secret: await readIfThere(files.current), previous: await readIfThere(files.previous) }
}

const place = ({ PAYLOAD_SECRET, DATA_DIR }: Env) =>
  PAYLOAD_SECRET ? 'PAYLOAD_SECRET_PREVIOUS' : secretFiles(path.resolve(DATA_DIR)).previous

const countOf = async (env: Env, secrets: [string, ...string[]]): Promise<Record<Standing, number>> => {
  const count = { new: 0, old: 0, lost: 0 }
  const store = await openSealedStore(env)
  try {
    for (const kept of sealedPlaces)
      for (const { sealed } of (await store?.read(kept)) ?? [])
        count[standingOf(sealed, { secrets, purpose: kept.purpose })] += 1
  } finally {
    await store?.close()
  }
  return count
}
