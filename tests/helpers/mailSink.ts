import { startSink } from '../smtp/sink.mjs'

/** Where the platform of a test file sends its mails: import this before the platform, which reads the environment once. */
export const sink = await startSink({ keep: true })

process.env.SMTP_URL = `smtp://127.0.0.1:${sink.port}`
process.env.NEWSLETTER_RATE = '1000'
process.env.MAIL_FROM = 'Stillpoint <hello@example.org>'
