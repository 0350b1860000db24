import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { migrateSqlite } from '../database/migrateSqlite'
import { sealMongodbMessages } from '../database/sealMongodbMessages'
import { beginFreshness, endFreshness } from '../delivery/revision/freshness'
import { rulesOf } from '../delivery/rulesOf'
import { env } from '../env'
import type { DeliverySource } from '../lib/deliverySource'
import { openedConfig } from '../lib/openedConfig'
import { addSampleContent } from '../seed'
import { addFirstOwner } from './addFirstOwner'
import { answer } from './answer'
import { type Answers, answersFrom } from './answersFrom'
import { beginWork, type Work } from './beginWork'
import { openNewsletterKeys } from './openNewsletterKeys'

/** The platform, ready for requests; `notices` are lines that the person at the console should read. */
export type OpenedPlatform = {
  payload: Payload
  notices: string[]
  delivery: DeliverySource
  answers: Answers
  beginWork: () => Work
  close: () => Promise<void>
}

/** `tell` gets a line for each step that a person may have to wait for. */
type Options = { tell?: (line: string) => void }

/** Opens the database, brings it up to date, and fills an empty one. Repeatable; safe after a kill at any point. */
export const openPlatform = async ({ tell = () => {} }: Options = {}): Promise<OpenedPlatform> => {
  openedConfig.provide(config)
  const open = () => getPayload({ config, cron: true })
  const payload = env.DATABASE_URL ? await open() : await migrateSqlite(open)
  if (env.DATABASE_URL) await sealMongodbMessages(payload)
  const { look, hold } = await beginFreshness(payload)
  await openNewsletterKeys(payload)
  const notices = await addFirstOwner(payload)
  const wantsSample = env.SAMPLE_CONTENT ?? !env.DATABASE_URL
  if (wantsSample) await addSampleContent(payload, tell)
  const close = async () => {
    await endFreshness()
    await payload.destroy()
  }
  const delivery = { rules: rulesOf(payload.config), answer, look, hold }
  return {
    payload,
    notices,
    delivery,
    answers: answersFrom(payload),
    beginWork: () => beginWork(payload),
    close,
  }
}
