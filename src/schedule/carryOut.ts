import { APIError, Forbidden, NotFound, type Payload, type PayloadRequest, ValidationError } from 'payload'
import { inTransaction } from '../lib/inTransaction'
import { sayTo } from '../lib/sayTo'
import type { Words } from '../lib/words'
import type { User } from '../payload-types'
import type { Claimed } from './claim'
import { latestOf } from './latest'
import { incomplete, refusals } from './refusals'
import { requestOf } from './requestOf'
import { nextAttemptAt } from './retries'
import { type Ending, LeaseLost, noteMade, requireLease, settle } from './settle'
import { targetOf } from './target'
import { toldProblems } from './whyUnpublishable'

/**
 * Makes a change that was claimed, with the rights that the person who planned it has now, and writes down how it went.
 * It is called done only when nobody is given what it has replaced: every process was told of it by then.
 */
export const carryOut = async (payload: Payload, change: Claimed, now: number): Promise<void> => {
  const ending = change.doneAt ? done : await make(payload, change, now)
  await settle(payload, change, ending)
}

const done = { state: 'done', problem: null } as const

const make = async (payload: Payload, change: Claimed, now: number): Promise<Ending> => {
  const user = await whoPlanned(payload, change)
  const req = await requestOf(payload, { user, language: change.language })
  const refused = (problem: Words) => ({ state: 'failed', problem: sayTo(req, problem) }) as const
  if (!user || user.isDisabled) return refused(refusals.disabled)
  try {
    // Both or neither, so that whoever is killed here has done nothing, and nobody does it twice.
    await inTransaction(
      payload,
      async () => {
        await requireLease(payload, change, req)
        await apply(req, change)
        await noteMade(payload, change, { at: now, req })
      },
      req,
    )
    return done
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    const refusal = refusalIn(error, req)
    if (refusal) return refused(refusal)
    payload.logger.warn({ err: error, change: change.id }, 'A planned change failed')
    const attempts = (change.attempts ?? 0) + 1
    const retryAt = nextAttemptAt(attempts, now)
    if (retryAt === null) return refused(refusals.fault)
    return { state: 'waiting', attempts, retryAt: new Date(retryAt).toISOString() }
  }
}

const whoPlanned = async (payload: Payload, { scheduledBy }: Claimed): Promise<User | null> => {
  const id = typeof scheduledBy === 'object' ? scheduledBy?.id : scheduledBy
  if (!id) return null
  const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  return user ? { ...user, collection: 'users' } : null
}

/** Publishes or unpublishes as the panel would. Does nothing where that is done already, by whomever. */
const apply = async (req: PayloadRequest, change: Claimed): Promise<void> => {
  const target = targetOf(change)
  const latest = target && (await latestOf(req, target))
  if (!target || !latest || latest.deletedAt) throw new NotFound(req.t)
  const _status = change.action === 'publish' ? 'published' : 'draft'
  if (change.action === 'publish' && latest._status === 'published') return
  const options = { data: { _status }, depth: 0, overrideAccess: false, user: req.user, req } as const
  // As the panel does, so that an unfinished draft keeps nothing public that is to go.
  const unpublishing = change.action === 'unpublish' ? { unpublishAllLocales: true } : {}
  if (target.collection)
    await req.payload.update({ ...options, ...unpublishing, collection: target.collection, id: target.id })
  else await req.payload.updateGlobal({ ...options, slug: target.global })
}

/** What the person can mend themselves, in words; undefined for a fault that may pass. */
const refusalIn = (error: unknown, req: PayloadRequest): Words | undefined => {
  if (error instanceof ValidationError) return incomplete(toldProblems(error.data.errors, req))
  if (error instanceof Forbidden) return refusals.forbidden
  if (error instanceof NotFound) return refusals.gone
  if (!(error instanceof APIError) || error.status >= 500) return undefined
  return { en: error.message, es: error.message }
}
