import { z } from 'zod'
import type { Notice, ReturnReason } from '../../core/notice'
import { reasonOf } from '../../core/reasonOf'
import { messageIdTokens, returnPathTokens } from '../../core/tokensIn'

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().nullish(),
  diagnosticCode: z.string().nullish(),
})

/** https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html, and event publishing, which names it `eventType`. */
const event = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  mail: z.object({
    source: z.string().optional(),
    headers: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  }),
  bounce: z
    .object({
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(recipient),
    })
    .optional(),
  complaint: z
    .object({
      complaintFeedbackType: z.string().nullish(),
      complainedRecipients: z.array(z.object({ emailAddress: z.string() })),
    })
    .optional(),
})

/** What a message of Amazon SES tells; empty for what is no bounce and no complaint. */
export const sesNotices = (text: string): Notice[] => {
  const result = event.safeParse(parsed(text))
  if (!result.success) return []
  const { notificationType, eventType, mail, bounce, complaint } = result.data
  const kind = notificationType ?? eventType
  const messageId = mail.headers?.find(({ name }) => name.toLowerCase() === 'message-id')?.value ?? ''
  const found = [...returnPathTokens(mail.source ?? ''), ...messageIdTokens(messageId)]
  const tokens = [...new Set(found)]
  if (kind === 'Complaint' && complaint && complaint.complaintFeedbackType !== 'not-spam')
    return complaint.complainedRecipients.map(({ emailAddress }) => ({
      kind: 'complaint',
      tokens,
      addresses: [emailAddress],
    }))
  if (kind !== 'Bounce' || !bounce) return []
  return bounce.bouncedRecipients.map((one) => ({
    ...bounceOf(bounce, one),
    tokens,
    addresses: [one.emailAddress],
  }))
}

// SES tells subscribers to a new topic in words.
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Bounce = { bounceType: string; bounceSubType?: string | undefined }

const bounceOf = (
  { bounceType, bounceSubType = '' }: Bounce,
  { status, diagnosticCode }: z.output<typeof recipient>,
): Pick<Notice, 'kind' | 'reason' | 'status' | 'said'> => {
  const said = (diagnosticCode ?? '').replace(/^\w+;\s*/, '').slice(0, 1000)
  const reason = reasonOf({ status: status ?? null, said })
  return {
    kind: 'bounce',
    reason:
      bounceType === 'Permanent'
        ? permanentReason(bounceSubType, said ? reason : 'noSuchAddress')
        : passing(bounceSubType, reason),
    ...(status ? { status } : {}),
    ...(said ? { said } : {}),
  }
}

/** Amazon calls refusals of every kind permanent; it knows more only of addresses that it does not mail any more. */
const permanentReason = (subType: string, reason: ReturnReason): ReturnReason =>
  subType === 'NoEmail' || subType.includes('Suppress') ? 'noSuchAddress' : reason

const passing = (subType: string, reason: ReturnReason): ReturnReason =>
  passingReasons[subType] ?? (reason === 'noSuchAddress' ? 'temporary' : reason)

const passingReasons: Record<string, ReturnReason> = {
  MailboxFull: 'mailboxFull',
  MessageTooLarge: 'tooLarge',
  ContentRejected: 'blocked',
  AttachmentRejected: 'blocked',
}
