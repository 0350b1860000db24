import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { SentMessageInfo, Transport } from 'nodemailer'

/** A nodemailer transport that writes each message (RFC 5322) to `mails/<time>-<id>.eml` below a folder. */
export const fileTransport = (directory: string): Transport<SentMessageInfo> => ({
  name: 'file',
  version: '1',
  send: (mail, done) => {
    const id = mail.message.messageId()
    const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${id.replace(/[^\w]/g, '').slice(0, 12)}.eml`
    const file = path.join(directory, 'mails', name)
    const write = async () => {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
      await pipeline(mail.message.createReadStream(), createWriteStream(`${file}.part`, { mode: 0o600 }))
      await rename(`${file}.part`, file)
      return { envelope: mail.message.getEnvelope(), messageId: id, file }
    }
    write().then((info) => done(null, info), done)
  },
})
