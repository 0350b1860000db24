import type { Socket } from 'node:net'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'

/** What a server answers (RFC 5321 §4.2). `text`: all of it, with its code. */
export type Reply = { code: number; text: string }

/** A conversation of commands and replies (RFC 5321), on a connection that nodemailer has opened, secured and logged in. */
export type Conversation = {
  /**
   * Says several commands in one go (RFC 2920), or the end of a message. Answers their replies, in their order; fewer if
   * the server ends the conversation.
   */
  say: (text: string, replies: number) => Promise<Reply[]>
}

/** The server is about to close the connection, whatever it answers with it. */
const closing = 421
/** In characters; those of a well-meaning server have some hundred. */
const longestReply = 20_000

type Question = { replies: Reply[]; wanted: number; resolve: (replies: Reply[]) => void }

/** Takes over what is said from nodemailer, which still watches over the connection and tells when it ends. */
export const converse = (smtp: SMTPConnection, socket: Socket): Conversation => {
  let question: Question | undefined
  let unread = ''
  let lines: string[] = []

  const hear = (chunk: string) => {
    const heard = (unread + chunk).split('\n')
    unread = heard.pop() ?? ''
    for (const line of heard) hearLine(line.trimEnd())
    if (lines.join().length + unread.length > longestReply) smtp.close()
  }

  const hearLine = (line: string) => {
    lines.push(line)
    if (/^\d{3}-/.test(line)) return
    const reply = { code: Number(line.slice(0, 3)), text: lines.join('\n') }
    lines = []
    // Whoever says what nobody has asked for, or no reply at all, is not to be understood any more.
    if (!question || !/^\d{3}( |$)/.test(line)) return smtp.close()
    question.replies.push(reply)
    if (reply.code === closing) smtp.close()
    else if (question.replies.length === question.wanted) answer()
  }

  const answer = () => {
    const answered = question
    question = undefined
    answered?.resolve(answered.replies)
  }

  socket.removeAllListeners('data')
  socket.setEncoding('utf8').on('data', hear)
  smtp.once('end', answer)
  return {
    say: (text, wanted) =>
      new Promise((resolve) => {
        if (smtp.destroyed) return resolve([])
        question = { replies: [], wanted, resolve }
        socket.write(text, 'latin1')
      }),
  }
}
