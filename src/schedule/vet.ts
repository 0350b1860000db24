import {
  APIError,
  type CollectionBeforeValidateHook,
  executeAccess,
  type PayloadRequest,
  ValidationError,
  type ValidationFieldError,
} from 'payload'
import { sayTo } from '../lib/sayTo'
import { titleOf } from '../lib/titleOf'
import type { Words } from '../lib/words'
import type { ScheduledChange } from '../payload-types'
import { type Latest, latestOf } from './latest'
import { incomplete, refusals } from './refusals'
import { requestOf } from './requestOf'
import { type Target, targetOf } from './target'
import { toldProblems, whyUnpublishable } from './whyUnpublishable'

type Change = Partial<ScheduledChange>

/** A time that passed while somebody filled in the form, which knows no seconds, means now. */
const leewayMs = 60_000

/**
 * Refuses to plan what could not be done now, in plain words, and notes who plans it, with whose rights it will be done.
 * A new time sets a change that did not work in line again.
 */
export const vet: CollectionBeforeValidateHook<ScheduledChange> = async ({ data = {}, originalDoc, req }) => {
  if (originalDoc?.state && !['waiting', 'failed'].includes(originalDoc.state))
    throw new APIError(sayTo(req, refusals.over), 409, undefined, true)
  const change: Change = { ...originalDoc, ...data }
  const own = await requestOf(req.payload, { user: req.user, language: req.i18n.language })
  const target = targetOf(change)
  const latest = target && (await latestOf(own, target))
  const errors = await problemsOf(own, { change, target, latest })
  if (errors.length > 0 || !target || !latest)
    throw new ValidationError({ collection: 'scheduled-changes', errors, req: own }, own.t)
  return {
    ...data,
    title: titleOf(req.payload, { subject: target, content: latest, language: own.i18n.language }),
    language: own.i18n.language,
    ...(req.user ? { scheduledBy: req.user.id } : {}),
    state: 'waiting',
    attempts: 0,
    problem: null,
    retryAt: null,
    doneAt: null,
  }
}

type Seen = { target: Target | undefined; latest: Latest | undefined }

const problemsOf = async (
  req: PayloadRequest,
  { change, target, latest }: Seen & { change: Change },
): Promise<ValidationFieldError[]> => {
  const where = target?.global ? 'global' : 'document'
  const problem = (path: string, message: Words) => [{ path, message: sayTo(req, message) }]
  if (!target) return problem('document', refusals.nothing)
  if (!latest || latest.deletedAt) return problem(where, refusals.gone)
  if (!(await mayUpdate(req, target))) return problem(where, refusals.forbidden)
  if (change.dueAt && !(Date.parse(change.dueAt) > Date.now() - leewayMs))
    return problem('dueAt', refusals.past)
  if (target.global && change.action === 'unpublish') return problem('action', refusals.settings)
  if (await isPlanned(req, change)) return problem('action', refusals.taken)
  if (change.action === 'unpublish') return []
  const problems = await whyUnpublishable(req, { target, latest })
  return problems.length > 0 ? problem(where, incomplete(toldProblems(problems, req))) : []
}

/** What no person asks for, such as a script, is held to nobody's rights here; it is when it is done. */
const mayUpdate = async (req: PayloadRequest, { collection, id, global }: Target): Promise<boolean> => {
  if (!req.user) return true
  const { collections, globals } = req.payload
  const access = collection
    ? collections[collection].config.access.update
    : globals.config.find(({ slug }) => slug === global)?.access.update
  return Boolean(access && (await executeAccess({ id: id ?? '', req, disableErrors: true }, access)))
}

const isPlanned = async ({ payload }: PayloadRequest, { id, action, document, global }: Change) => {
  const target = targetOf({ document: document ?? null, global: global ?? null })
  const about = target?.global
    ? { global: { equals: target.global } }
    : { 'document.value': { equals: target?.id } }
  const { totalDocs } = await payload.count({
    collection: 'scheduled-changes',
    where: {
      and: [
        about,
        { action: { equals: action } },
        { state: { in: ['waiting', 'doing'] } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
  })
  return totalDocs > 0
}
