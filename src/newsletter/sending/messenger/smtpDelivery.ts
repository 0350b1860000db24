import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt, Stage } from '../core/ports'
import type { Conversation, Reply } from './conversation'
import type { Letter } from './letter'
import { plainReply } from './plainReply'

/** RFC 5321 §4.5.3.2 allows ten minutes; nobody waits so long for a newsletter, and unknown is unknown. */
export const answerWithinMs = 60_000

/** A connection on which letters can be handed over, one after the other. */
export type Live = Conversation & {
  smtp: SMTPConnection
  /** Whether several commands may go at once (RFC 2920). */
  isPipelining: boolean
  /** The largest message in bytes (RFC 1870); undefined if the server does not say. */
  largest: number | undefined
  /** A message was refused, and what it left behind is still to be cleared. */
  isUntidy: boolean
  breakOff?: () => void
}

type Progress = { hasBegun: boolean; isOver: boolean }

/** Hands a letter over; not a byte of it goes out before `mayBegin` has settled with true. Never rejects. */
export const deliver = (live: Live, letter: Letter, mayBegin: Promise<boolean>): Promise<Attempt> =>
  new Promise((resolve) => {
    const progress = { hasBegun: false, isOver: false }
    const finish = (attempt: Attempt) => {
      progress.isOver = true
      clearTimeout(late)
      delete live.breakOff
      resolve(attempt)
    }
    const breakOff = (text: string) =>
      finish({ stage: progress.hasBegun ? 'data' : 'recipient', code: null, text })
    const late = setTimeout(() => breakOff('No answer came in time'), answerWithinMs)
    live.breakOff = () => breakOff('Sending was stopped')
    void handOver(live, letter, { mayBegin, progress }).then(finish)
  })

type Permission = { mayBegin: Promise<boolean>; progress: Progress }

const handOver = async (
  live: Live,
  { from, to, data }: Letter,
  { mayBegin, progress }: Permission,
): Promise<Attempt> => {
  if ([from, to].some((address) => notAnAddress.test(address)))
    return { stage: 'recipient', code: badAddress, text: 'An address that can’t be mailed' }
  if (live.largest && data.length > live.largest)
    return { stage: 'sender', code: tooLarge, text: `The server takes ${live.largest} bytes at most` }
  const size = live.largest === undefined ? '' : ` SIZE=${data.length}`
  const replies = await announce(live, [`MAIL FROM:<${from}>${size}`, `RCPT TO:<${to}>`, 'DATA'])
  const refused = refusalIn(replies)
  if (refused) {
    live.isUntidy = true
    // It would take what comes next for the message.
    if (replies[2]?.code === goOn) live.smtp.close()
    return refused
  }
  if (!(await mayBegin) || progress.isOver)
    return { stage: 'recipient', code: null, text: 'It may not be sent' }
  // From here on nobody knows without a reply.
  progress.hasBegun = true
  const [reply] = await live.say(`${transparent(data)}.\r\n`, 1)
  return attemptOf('data', reply)
}

const goOn = 354
const tooLarge = 552
const badAddress = 553
/** What could end an address and begin another command. */
const notAnAddress = /[^\x21-\x7e]|[<>]/

/** Answers the replies, at least those up to the first refusal. */
const announce = async ({ say, isPipelining }: Live, commands: string[]): Promise<Reply[]> => {
  if (isPipelining) return say(commands.map((command) => `${command}\r\n`).join(''), commands.length)
  const replies: Reply[] = []
  for (const [index, command] of commands.entries()) {
    const [reply] = await say(`${command}\r\n`, 1)
    if (!reply) break
    replies.push(reply)
    if (isRefusal(reply, index)) break
  }
  return replies
}

const stages: Stage[] = ['sender', 'recipient', 'recipient']

/** The first of the replies to `MAIL`, `RCPT` and `DATA` with which it can’t go on, or undefined if all of them are good. */
const refusalIn = (replies: Reply[]): Attempt | undefined => {
  const at = replies.findIndex(isRefusal)
  if (at < 0) return replies.length < stages.length ? attemptOf('recipient', undefined) : undefined
  return attemptOf(stages[at] ?? 'recipient', replies[at])
}

const isRefusal = ({ code }: Reply, index: number) => (index < 2 ? code < 200 || code >= 300 : code !== goOn)

const attemptOf = (stage: Stage, reply: Reply | undefined): Attempt =>
  reply
    ? { stage, code: reply.code, text: plainReply(reply.text) }
    : { stage, code: null, text: 'The connection ended' }

/**
 * A message as it goes over the line, a character for each byte: with whole line ends, and dots doubled where a line begins
 * with one (RFC 5321 §4.5.2).
 */
const transparent = (data: Buffer): string => {
  const text = data.toString('latin1')
  if (text.endsWith('\r\n') && !/(^|\n)\.|(^|[^\r])\n/.test(text)) return text
  const lines = text.replace(/\r?\n/g, '\r\n').replace(/(^|\n)\./g, '$1..')
  return lines.endsWith('\r\n') ? lines : `${lines}\r\n`
}
