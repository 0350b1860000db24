import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Stage } from '../core/ports'
import type { Letter } from './letter'
import { plainReply } from './plainReply'

/** RFC 5321 §4.5.3.2 allows ten minutes; nobody waits so long for a newsletter, and unknown is unknown. */
export const answerWithinMs = 60_000

/** A connection on which letters can be handed over, one after the other. */
export type Live = {
  smtp: SMTPConnection
  /** A message was refused, and what it left behind is still to be cleared. */
  isUntidy: boolean
  breakOff?: () => void
}

/** Hands a letter over; not a byte of it goes out before `mayBegin` has settled with true. Never rejects. */
export const deliver = (
  live: Live,
  { from, to, data }: Letter,
  mayBegin: Promise<boolean>,
): Promise<Attempt> =>
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

/** The reply in what nodemailer throws. */
export const replyIn = (error: NodemailerError): Pick<Attempt, 'code' | 'text'> => {
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
