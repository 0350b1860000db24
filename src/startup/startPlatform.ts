import { setTimeout as wait } from 'node:timers/promises'
import { isUnavailable } from '../database/isUnavailable'
import { providePlatform } from '../lib/platformPort'
import { tell } from '../lib/tell'
import type { Work } from './beginWork'
import type { OpenedPlatform } from './openPlatform'
import { readinessOf } from './readinessOf'

const retryMs = 2000

/** Opens the platform, however long the database stays away, and tells the front door how it stands. */
export const startPlatform = (): void => {
  const opening = openWhenAvailable()
  let opened: OpenedPlatform | undefined
  let work: Work | undefined
  let stopping: Promise<void> | undefined
  const stopWork = async () => {
    stopping ??= work?.stop()
    await stopping
  }
  providePlatform({
    opened: opening.then(async (platform) => {
      opened = platform
      work = platform.beginWork()
      return { notices: platform.notices }
    }),
    admitKey: async (headers) => (await opening).answers.admitKey(headers),
    read: async (request, client) => (await opening).answers.read(request, client),
    knowsOrigin: async (origin) => (await opening).answers.knowsOrigin(origin),
    readiness: async () => (opened ? readinessOf(opened.payload) : { isReady: false, problem: 'Starting.' }),
    delivery: () => opened?.delivery,
    stopWork,
    close: async () => {
      await stopWork()
      await opened?.close()
    },
  })
}

const openWhenAvailable = async (): Promise<OpenedPlatform> => {
  // Loading the config already touches the data folder; what goes wrong there belongs to the opening.
  const { openPlatform } = await import('./openPlatform')
  tell('Opening the database …')
  let isFirst = true
  for (;;) {
    try {
      return await openPlatform({ tell })
    } catch (error) {
      if (!isUnavailable(error)) throw error
      if (isFirst) tell('The database can’t be reached yet; trying again every two seconds.')
      isFirst = false
      await wait(retryMs)
    }
  }
}
