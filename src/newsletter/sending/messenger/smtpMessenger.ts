import type { NodemailerError } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Line, Messenger, Stage } from '../core/ports'
import type { Letter } from './letter'
import { answerWithinMs, deliver, type Live, replyIn } from './smtpDelivery'

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
