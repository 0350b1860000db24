import { createHmac, createSign, randomUUID } from 'node:crypto'
import { snsCertificate } from './snsCertificate'

export const providerSecrets = {
  SES_TOPIC: 'arn:aws:sns:eu-central-1:123456789012:newsletter',
  POSTMARK_WEBHOOK_PASSWORD: 'four-calm-words-together',
  MAILGUN_SIGNING_KEY: 'key-of-the-webhooks-of-mailgun',
}

// Import this before the platform, which reads the environment once.
Object.assign(process.env, providerSecrets)

/** What SNS sends of a topic, signed with the key of the tests. */
export const snsMessage = (changes: Record<string, string> = {}, signedAs = '2') => {
  const message: Record<string, string> = {
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: providerSecrets.SES_TOPIC,
    Message: '{}',
    Timestamp: new Date().toISOString(),
    SignatureVersion: signedAs,
    SigningCertURL: 'https://sns.eu-central-1.amazonaws.com/SimpleNotificationService-0123.pem',
    ...changes,
  }
  const names = ['Message', 'MessageId', 'Subject', 'SubscribeURL', 'Timestamp', 'Token', 'TopicArn', 'Type']
  const text = names
    .filter((name) => message[name] !== undefined)
    .map((name) => `${name}\n${message[name]}\n`)
  const signer = createSign(signedAs === '1' ? 'RSA-SHA1' : 'RSA-SHA256').update(text.join(''))
  return { ...message, Signature: signer.sign(snsCertificate.key, 'base64') }
}

/** What Mailgun sends, signed with its key. */
export const mailgunCall = (event: object, { age = 0, token = randomUUID() } = {}) => {
  const timestamp = String(Math.floor(Date.now() / 1000) - age)
  const signature = createHmac('sha256', providerSecrets.MAILGUN_SIGNING_KEY)
    .update(timestamp + token)
    .digest('hex')
  return { signature: { timestamp, token, signature }, 'event-data': event }
}

/** The header that Postmark sends for a password in the address of its webhook. */
export const postmarkHeader = (password = providerSecrets.POSTMARK_WEBHOOK_PASSWORD) => ({
  authorization: `Basic ${Buffer.from(`postmark:${password}`).toString('base64')}`,
})
