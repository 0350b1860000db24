import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../lib/inTransaction'
import type { WebhookProblem } from '../lib/webhookProblems'
import type { Outcome } from './attempt'
import type { Claimed } from './claim'
import { nextAttemptAt } from './retries'
import { switchOff } from './switchOff'
import { webhookTest } from './testEvent'

/** Writes down what came of an attempt, and puts the next one in line if it failed and is worth another. */
export const settle = async (payload: Payload, attempt: Claimed, outcome: Outcome): Promise<void> => {
  const { retryAfter, ...told } = outcome
  const next = canBeRetried(attempt, outcome.problem)
    ? nextAttemptAt({ number: attempt.number, now: Date.parse(outcome.sentAt), retryAfter })
    : null
  await inTransaction(payload, async (req) => {
    if (next !== null) await queueNext(payload, { attempt, dueAt: next, req })
    await finish(payload, attempt, { ...told, state: outcome.problem ? 'failed' : 'delivered' }, req)
  })
  if (outcome.problem === 'gone') await switchOff(payload, attempt.webhook, 'gone')
  else if (outcome.problem && next === null && (await hasOnlyFailed(payload, attempt)))
    await switchOff(payload, attempt.webhook, 'failing')
}

/** Gives an attempt up because its webhook is switched off or gone. */
export const cancel = (payload: Payload, attempt: Claimed): Promise<void> =>
  finish(payload, attempt, { state: 'cancelled', problem: 'off' })

/** Puts an attempt that was broken off back in line, as if it had not begun. */
export const release = (payload: Payload, attempt: Claimed): Promise<void> =>
  finish(payload, attempt, { state: 'waiting' })

const isTest = ({ event }: Claimed) => event === webhookTest.type

const canBeRetried = (attempt: Claimed, problem: WebhookProblem | undefined) =>
  problem !== undefined && problem !== 'gone' && !isTest(attempt)

const queueNext = (
  payload: Payload,
  { attempt, dueAt, req }: { attempt: Claimed; dueAt: number; req: Partial<PayloadRequest> },
) => {
  const { webhook, messageId, event, body, number, queuedAt } = attempt
  return payload.create({
    collection: 'webhook-attempts',
    data: {
      webhook,
      messageId,
      event,
      body,
      queuedAt,
      number: number + 1,
      state: 'waiting',
      dueAt: new Date(dueAt).toISOString(),
    },
    depth: 0,
    req,
  })
}

/** Throws, and so undoes the rest of its transaction, if the lease ran out and another process took over. */
const finish = async (
  payload: Payload,
  { id, lease }: Claimed,
  data: Record<string, unknown>,
  req: Partial<PayloadRequest> = {},
) => {
  const done = await payload.db.updateOne({
    collection: 'webhook-attempts',
    where: { and: [{ id: { equals: id } }, { lease: { equals: lease } }] },
    data: { ...data, lease: null, leasedUntil: null },
    req,
  })
  if (!done) throw new Error(`The attempt ${id} was taken over or deleted.`)
}

/** Whether nothing was delivered since the event of this attempt was put in line. */
const hasOnlyFailed = async (payload: Payload, attempt: Claimed): Promise<boolean> => {
  if (isTest(attempt)) return false
  const { totalDocs } = await payload.count({
    collection: 'webhook-attempts',
    where: {
      and: [
        { webhook: { equals: attempt.webhook } },
        { state: { equals: 'delivered' } },
        { sentAt: { greater_than_equal: attempt.queuedAt } },
      ],
    },
  })
  return totalDocs === 0
}
