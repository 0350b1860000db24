import { createServer } from 'node:http'
import next from 'next'
import { createClient } from '../client'
import { env } from '../env'
import { logger } from '../lib/logger'
import { platform } from '../lib/platformPort'
import { serverOrigins } from '../lib/serverOrigins'
import { tell } from '../lib/tell'
import { createWebsite } from '../site'
import { createApp } from './app'
import { deliver } from './deliver'
import { OwnRequest, OwnResponse } from './exchange'
import { explainFailure } from './explainFailure'
import { keepTickShape } from './keepTickShape'
import { listen } from './listen'
import { wakePath } from './middleware/accessLog'
import { ownFetch } from './ownFetch'
import { stopGracefully } from './stopGracefully'

const start = async () => {
  keepTickShape()
  // Longer than a proxy in front keeps a connection that nobody uses (nginx: 60 s): else it may send into one being closed.
  const patience = { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 75_000 }
  const server = createServer({ ...patience, IncomingMessage: OwnRequest, ServerResponse: OwnResponse })
  const host = next({ dev: env.NODE_ENV === 'development', dir: process.cwd(), httpServer: server })
  let isOpen = false
  const url = `http://127.0.0.1:${env.PORT}`
  // A visitor is told at once that the database is away.
  const website = createWebsite({ client: createClient({ url, retries: 0, fetch: ownFetch }), url })
  const app = createApp({ handleNext: host.getRequestHandler(), isOpen: () => isOpen, website, logger })
  const source = () => (isOpen ? platform().delivery() : undefined)
  server.on('request', deliver({ source, website, otherwise: app }))
  stopGracefully({ server, host })
  // Whoever started it and holds the channel is gone.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  await listen(server, env.PORT)
  tell('Stillpoint is starting …')
  await host.prepare()
  await wakeNext()
  const { notices } = await platform().opened
  isOpen = true
  const { warnings } = { warnings: [], ...(await platform().readiness()) }
  for (const warning of warnings) tell(`Please note: ${warning}`)
  const [origin] = serverOrigins
  tell(
    `\nStillpoint is ready.\n  Website      ${origin}/\n  Admin panel  ${origin}/admin\n${env.SMTP_URL ? '' : `  Emails       ${origin}/admin/mails  (kept, not sent)\n`}`,
  )
  for (const notice of notices) tell(notice)
}

// Next runs `src/instrumentation.ts`, which opens the platform, with the first request that reaches it.
const wakeNext = () => fetch(`http://127.0.0.1:${env.PORT}${wakePath}`)

const fail = (error: unknown) => {
  process.stderr.write(`${explainFailure(error)}\n`)
  process.exit(1)
}

// Next swallows rejections of its own while it starts, and would leave a server that never gets ready.
process.on('unhandledRejection', fail)
start().then(() => process.off('unhandledRejection', fail), fail)
