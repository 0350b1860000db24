import { deliveryReport } from './deliveryReport'
import { feedbackReport } from './feedbackReport'
import { fieldGroupsIn } from './fields'
import type { Notice } from './notice'
import { messageIdTokens, returnPathTokens, unsubscribeToken } from './tokensIn'

/** A mail taken apart: its header, and what hangs on it, decoded. */
export type ReturnedMail = {
  header: { name: string; value: string }[]
  subject: string
  parts: { type: string; text: string }[]
}

/** What a mail that came back says. One that nobody understands is `other`. */
export const readReturnedMail = (mail: ReturnedMail): Notice => {
  const original = originalHeaderIn(mail)
  const all = [
    ...mail.header.flatMap(({ value }) => returnPathTokens(value)),
    ...returnPathTokens(original['return-path'] ?? ''),
    ...messageIdTokens(original['message-id'] ?? ''),
  ]
  const tokens = [...new Set(all)]
  const feedback = partOf(mail, /^message\/feedback-report$/)
  if (feedback !== undefined) return { ...feedbackReport(feedback), tokens }
  const status = partOf(mail, /^message\/(global-)?delivery-status$/)
  if (status !== undefined) return { ...deliveryReport(status), tokens }
  const leaving = unsubscribeToken(mail.subject)
  if (leaving) return { kind: 'unsubscribe', tokens: [leaving], addresses: [] }
  const isAnswer = isAutomatic(mail) && !isFromMailSystem(mail)
  return { kind: isAnswer ? 'automatic' : 'other', tokens, addresses: [] }
}

const partOf = ({ parts }: ReturnedMail, type: RegExp): string | undefined =>
  parts.find((part) => type.test(part.type))?.text

/** The header of the mail that came back, as far as it was sent along. */
const originalHeaderIn = (mail: ReturnedMail) =>
  fieldGroupsIn(partOf(mail, /^(message\/(rfc822|global)(-headers)?|text\/rfc822-headers)$/) ?? '')[0] ?? {}

/** Whether a program answered in somebody’s name: RFC 3834, and what programs wrote before it. */
const isAutomatic = ({ header, subject }: ReturnedMail): boolean =>
  header.some(({ name, value }) => automaticHeaders.get(name)?.test(value)) || automaticSubject.test(subject)

/** Whether it tells of a failure in words alone, which are for a person to read. */
const isFromMailSystem = ({ header }: ReturnedMail): boolean =>
  header.some(
    ({ name, value }) =>
      name === 'x-failed-recipients' || (name === 'from' && /\b(mailer-daemon|postmaster)@/i.test(value)),
  )

const automaticHeaders = new Map([
  ['auto-submitted', /^(?!no\b)/i],
  ['x-autoreply', /./],
  ['x-autorespond', /./],
  ['precedence', /^auto_reply$/i],
])

const automaticSubject =
  /^(out of (the )?office|automatic reply|auto(matic)?[ -]?(reply|response)|respuesta automática|fuera de (la )?oficina|abwesen)/i
