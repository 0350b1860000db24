import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { lockFor } from '../lib/lockFor'
import { seal, unseal } from '../lib/seal'
import type { Webhook as WebhookRow } from '../payload-types'

const lock = lockFor('webhook secrets')

/** How long what is signed with a new secret is signed with the one before as well. */
export const overlapMs = 24 * 60 * 60 * 1000

/** A new secret (Standard Webhooks: 24 to 64 random bytes, Base64 behind `whsec_`). */
export const newSigningSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** A secret as it is kept. */
export const sealSigningSecret = (text: string): string => seal(text, lock)

type Secrets = Pick<WebhookRow, 'secret' | 'previousSecret' | 'previousSecretUntil'>

/** The secrets to sign with now, the current one first. Throws SealBroken if they were kept under a secret that is gone. */
export const signingSecrets = (webhook: Secrets, now: number): string[] => {
  const isOverlapping = Date.parse(webhook.previousSecretUntil ?? '') > now
  return [webhook.secret, isOverlapping ? webhook.previousSecret : null]
    .filter((sealed) => typeof sealed === 'string')
    .map((sealed) => unseal(sealed, lock))
}

type Message = { messageId: string; body: string; now: number; secrets: string[] }

/** The headers of an attempt: who it is, when it was made, and one signature for each secret. */
export const signatureHeaders = ({ messageId, body, now, secrets }: Message): Record<string, string> => ({
  'webhook-id': messageId,
  'webhook-timestamp': String(Math.floor(now / 1000)),
  'webhook-signature': secrets
    .map((secret) => new Webhook(secret).sign(messageId, new Date(now), body))
    .join(' '),
})
