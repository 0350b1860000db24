import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Line, Messenger, Stage } from '../core/ports'
import type { Letter } from './letter'
import { plainReply } from './plainReply'

const connectWithinMs = 15_000
/** RFC 5321 §4.5.3.2 allows ten minutes; nobody waits so long for a newsletter, and unknown is unknown. */
const answerWithinMs = 60_000

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

type Live = {
  smtp: SMTPConnection
  /** A message was refused, and what it left behind is still to be cleared. */
  isUntidy: boolean
  breakOff?: () => void
}

/** Clears what a refused message has left; false if the connection is of no use any more. */
const isTidy = async (live: Live): Promise<boolean> => {
  if (!live.isUntidy) return true
  live.isUntidy = false
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), connectWithinMs)
    const broken = () => resolve(false)
    live.smtp.once('error', broken)
    live.smtp.reset((error) => {
      clearTimeout(late)
      live.smtp.off('error', broken)
      resolve(!error)
    })
  })
}

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
    return { smtp, isUntidy: false }
  } catch (thrown) {
    smtp.close()
    const error = thrown as NodemailerError
    return { stage: isCertificate(error) ? 'secure' : stage, ...replyIn(error) }
  }
}

/** Whether the server could not show who it is. A handshake that just broke off may work the next time. */
const isCertificate = (error: NodemailerError) =>
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(`${error.code} ${error.originalCode}`)

const deliver = (live: Live, { from, to, data }: Letter, mayBegin: Promise<boolean>): Promise<Attempt> =>
  new Promise((resolve) => {
    let hasBegun = false
    let isOver = false
    // Read only once the server has asked for the message (354).
    const source = new Readable({ read: () => void begin() })
    const begin = async () => {
      const may = await mayBegin
      if (isOver) return
      if (!may) return breakOff('It may not be sent')
      // From here on nobody knows without a reply.
      hasBegun = true
      source.push(data)
      source.push(null)
    }
    const finish = (attempt: Attempt) => {
      isOver = true
      clearTimeout(late)
      delete live.breakOff
      resolve(attempt)
    }
    const breakOff = (text: string) => finish({ stage: hasBegun ? 'data' : 'recipient', code: null, text })
    const late = setTimeout(() => breakOff('No answer came in time'), answerWithinMs)
    live.breakOff = () => breakOff('Sending was stopped')
    live.smtp.send({ from, to, size: data.length }, source, (error, info) => {
      if (!error) return finish({ stage: 'data', ...replyOf(info?.response) })
      live.isUntidy = true
      finish({ stage: hasBegun ? 'data' : stageBefore(error), ...replyIn(error) })
    })
  })

const tooLarge = 552
const badAddress = 553

/** How far an attempt came whose message was not begun. */
const stageBefore = ({ command, code }: NodemailerError): Stage => {
  if (command === 'MAIL FROM') return 'sender'
  return command === 'API' && code === 'ECONNECTION' ? 'connect' : 'recipient'
}

const replyIn = (error: NodemailerError): Pick<Attempt, 'code' | 'text'> => {
  const text = plainReply(error.response ?? error.message)
  // What nodemailer refuses by itself, with the codes that a server would give (RFC 5321 §4.2.2).
  if (error.code === 'EMESSAGE' && error.command === 'MAIL FROM') return { code: tooLarge, text }
  if (error.code === 'EENVELOPE' && error.command === 'API') return { code: badAddress, text }
  return { code: error.responseCode || null, text }
}

const replyOf = (response = ''): Pick<Attempt, 'code' | 'text'> => ({
  code: Number(/^\d{3}/.exec(response)?.[0]) || null,
  text: plainReply(response),
})
