import type { Payload } from 'payload'
import { SealBroken } from '../lib/seal'
import type { WebhookProblem } from '../lib/webhookProblems'
import type { Webhook, WebhookAttempt } from '../payload-types'
import { DeliveryFailed } from './DeliveryFailed'
import { networkOf } from './network'
import { post } from './post'
import { signatureHeaders, signingSecrets } from './signingSecret'

/** What came of an attempt; without a problem, the event was delivered. */
export type Outcome = {
  sentAt: string
  durationMs: number
  status?: number
  answer?: string
  problem?: WebhookProblem
  retryAfter?: string | undefined
}

type Options = {
  attempt: Pick<WebhookAttempt, 'messageId' | 'body'>
  webhook: Webhook
  now: number
  /** Gives up without an outcome: rejects with its reason. */
  stop?: AbortSignal
}

/** Sends an event once, and tells what came of it. */
export const attempt = async (
  payload: Payload,
  { attempt, webhook, now, stop }: Options,
): Promise<Outcome> => {
  const start = performance.now()
  const told = (outcome: Partial<Outcome>): Outcome => ({
    sentAt: new Date(now).toISOString(),
    durationMs: Math.round(performance.now() - start),
    ...outcome,
  })
  const network = networkOf(payload)
  const timeout = AbortSignal.timeout(network.timeoutMs)
  try {
    const { status, text, retryAfter } = await post({
      url: new URL(webhook.url),
      headers: signatureHeaders({ ...attempt, now, secrets: signingSecrets(webhook, now) }),
      body: attempt.body,
      network,
      signal: stop ? AbortSignal.any([timeout, stop]) : timeout,
    })
    return told({ status, answer: text, retryAfter, ...problemOf(status) })
  } catch (error) {
    stop?.throwIfAborted()
    if (timeout.aborted) return told({ problem: 'timeout' })
    if (error instanceof SealBroken) return told({ problem: 'secret' })
    if (error instanceof DeliveryFailed) return told({ problem: error.problem })
    throw error
  }
}

/** Standard Webhooks: only 2xx is a success; 410 asks for no more events. */
const problemOf = (status: number): { problem?: WebhookProblem } => {
  if (status >= 200 && status < 300) return {}
  if (status >= 300 && status < 400) return { problem: 'redirect' }
  return { problem: status === 410 ? 'gone' : 'answer' }
}
