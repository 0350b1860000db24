import type { Socket } from 'node:net'
import type { NodemailerError } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Line, Messenger, Stage } from '../core/ports'
import { converse, type Reply } from './conversation'
import type { Letter } from './letter'
import { plainReply } from './plainReply'
import { answerWithinMs, deliver, type Live } from './smtpDelivery'

const connectWithinMs = 15_000

/** Sends over SMTP. `url` as nodemailer reads it. */
export const smtpMessenger = (url: string): Messenger<Letter> => ({ line: () => smtpLine(url) })

const smtpLine = (url: string): Line<Letter> => {
  let connection: Live | undefined
  let dialling: SMTPConnection | undefined
  const hangUp = () => {
    connection?.smtp.close()
    connection = undefined
  }
  return {
    open: async () => {
      if (connection && !connection.smtp.destroyed && (await isTidy(connection))) return null
      hangUp()
      const dialled = await dial(url, (smtp) => {
        dialling = smtp
      })
      dialling = undefined
      if ('stage' in dialled) return dialled
      connection = dialled
      return null
    },
    send: async (letter, mayBegin) => {
      if (!connection) return { stage: 'connect', code: null, text: 'Not connected' }
      const attempt = await deliver(connection, letter, mayBegin)
      if (attempt.code === null) hangUp()
      return attempt
    },
    close: () => {
      const live = connection
      dialling?.close()
      hangUp()
      live?.breakOff?.()
    },
  }
}

/** Clears what a refused message has left; false if the connection is of no use any more. */
const isTidy = async (live: Live): Promise<boolean> => {
  if (!live.isUntidy) return true
  live.isUntidy = false
  const reply = await replyTo('RSET', live)
  return reply !== undefined && isGood(reply)
}

/** The reply to one command, or undefined if none comes soon. */
const replyTo = async (command: string, { say, smtp }: Pick<Live, 'say' | 'smtp'>) => {
  const late = setTimeout(() => smtp.close(), connectWithinMs)
  const [reply] = await say(`${command}\r\n`, 1)
  clearTimeout(late)
  return reply
}

const isGood = ({ code }: Reply) => code >= 200 && code < 300

/** `onBegin`: gets what can be closed to break it off. */
const dial = async (url: string, onBegin: (smtp: SMTPConnection) => void): Promise<Live | Attempt> => {
  const { auth, ...options } = parseConnectionUrl(url)
  const smtp = new SMTPConnection({
    connectionTimeout: connectWithinMs,
    greetingTimeout: connectWithinMs,
    dnsTimeout: connectWithinMs,
    socketTimeout: answerWithinMs,
    ...options,
  })
  onBegin(smtp)
  let stage: Stage = 'connect'
  try {
    await new Promise<void>((resolve, reject) => {
      // It stays, since an error may still come later, when nobody waits for one.
      smtp.on('error', reject)
      smtp.once('end', () => reject(new Error('The connection ended')))
      smtp.connect((error) => (error ? reject(error) : resolve()))
    })
    stage = 'login'
    if (auth)
      await new Promise<void>((resolve, reject) => {
        smtp.once('error', reject)
        smtp.once('end', () => reject(new Error('The connection ended')))
        smtp.login(auth, (error) => (error ? reject(error) : resolve()))
      })
    if (!smtp._socket) throw new Error('The connection ended')
    return await live(smtp, smtp._socket)
  } catch (thrown) {
    smtp.close()
    const error = thrown as NodemailerError
    const text = plainReply(error.response ?? error.message)
    return { stage: isCertificate(error) ? 'secure' : stage, code: error.responseCode || null, text }
  }
}

/** nodemailer keeps what the server offers to itself, so it is asked once more. */
const live = async (smtp: SMTPConnection, socket: Socket): Promise<Live> => {
  const talk = { smtp, ...converse(smtp, socket) }
  const offers = await replyTo(`EHLO ${smtp.name}`, talk)
  if (!offers) throw new Error('The connection ended')
  const size = isGood(offers) ? /^250[ -]SIZE *(\d*)/im.exec(offers.text) : null
  const isPipelining = isGood(offers) && /^250[ -]PIPELINING/im.test(offers.text)
  return { ...talk, isPipelining, largest: size ? Number(size[1]) : undefined, isUntidy: false }
}

/** Whether the server could not show who it is. A handshake that just broke off may work the next time. */
const isCertificate = (error: NodemailerError) =>
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(`${error.code} ${error.originalCode}`)
