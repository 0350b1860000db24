import { createVerify, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import type { Amazon } from './amazon'

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html */
export const snsMessage = z.object({
  Type: z.enum(['Notification', 'SubscriptionConfirmation', 'UnsubscribeConfirmation']),
  MessageId: z.string().min(1),
  TopicArn: z.string(),
  Subject: z.string().nullish(),
  Message: z.string(),
  Timestamp: z.string(),
  Token: z.string().optional(),
  SubscribeURL: z.string().optional(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
})

type SnsMessage = z.output<typeof snsMessage>

type Options = { topic: string; amazon: Pick<Amazon, 'certificateAt'> }

/**
 * Whether a message is of this topic and signed by the SNS of its region. Anybody may have a topic of their own that is
 * signed as well, so the topic is looked at first.
 */
export const isSigned = async (message: SnsMessage, { topic, amazon }: Options): Promise<boolean> => {
  const address = addressOfSns(message.SigningCertURL, topic)
  if (message.TopicArn !== topic || !address?.pathname.endsWith('.pem')) return false
  const { publicKey, validFrom, validTo } = new X509Certificate(await amazon.certificateAt(address))
  const now = Date.now()
  if (now < Date.parse(validFrom) || now > Date.parse(validTo)) return false
  return createVerify(message.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256')
    .update(signedPart(message))
    .verify(publicKey, message.Signature, 'base64')
}

/** An address of the SNS of a topic’s region; undefined for anything else, to which nothing is ever sent. */
export const addressOfSns = (address: string | undefined, topic: string): URL | undefined => {
  if (!address || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const [, , , region] = topic.split(':')
  return url.origin === `https://sns.${region}.amazonaws.com` && !url.username ? url : undefined
}

// https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
const signedPart = (message: SnsMessage): string => {
  const names =
    message.Type === 'Notification'
      ? (['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'] as const)
      : (['Message', 'MessageId', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type'] as const)
  const fields: Record<string, string | null | undefined> = message
  return names
    .filter((name) => fields[name] !== undefined && fields[name] !== null)
    .map((name) => `${name}\n${fields[name]}\n`)
    .join('')
}
