import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../src/client'
import { logger } from '../../src/lib/logger'
import { providePlatform } from '../../src/lib/platformPort'
import { createApp } from '../../src/server/app'
import { deliver } from '../../src/server/deliver'
import { createWebsite } from '../../src/site'
import { answersFrom } from '../../src/startup/answersFrom'
import { readinessOf } from '../../src/startup/readinessOf'
import { keptOpen } from './keptOpen'
import { answerApi, startTestPlatform, type TestPlatform } from './platform'

/** The real platform behind the real front door, stored answers included, without Next between them. */
export const startBehindFrontDoor = async (): Promise<TestPlatform> => {
  const platform = await startTestPlatform()
  const { delivery, notices, payload } = platform
  providePlatform({
    ...answersFrom(payload),
    opened: Promise.resolve({ notices }),
    readiness: () => readinessOf(payload),
    delivery: () => delivery,
    stopWork: async () => {},
    close: platform.stop,
  })
  const website = createWebsite({
    client: createClient({ url: platform.url, retries: 0 }),
    url: platform.url,
  })
  const app = createApp({ handleNext: answerApi, isOpen: () => true, website, logger })
  const server = createServer(keptOpen, deliver({ source: () => delivery, website, otherwise: app }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await platform.stop()
  }
  return { ...platform, url: `http://127.0.0.1:${port}`, stop }
}
