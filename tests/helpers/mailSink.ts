import { execFileSync } from 'node:child_process'
import { startSink } from '../smtp/sink.mjs'

// Found out at once: while a module waits for something, those imported after it are run already.
const findPort = `const server = require('node:net').createServer().listen(0, '127.0.0.1', () => {
  console.log(server.address().port)
  server.close()
})`
const port = Number(execFileSync(process.execPath, ['-e', findPort], { encoding: 'utf8' }))

process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
process.env.NEWSLETTER_RATE = '1000'
process.env.NEWSLETTER_CONNECTIONS = '2'
process.env.MAIL_FROM = 'Stillpoint <hello@example.org>'

/** Where the platform of a test file sends its mails: import this before the platform, which reads the environment once. */
export const sink = await startSink({ keep: true }, port)
