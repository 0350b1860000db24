import type {
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { inLanguage } from '../../src/lib/inLanguage'
import { inTurn } from '../../src/lib/inTurn'
import { words } from '../../src/lib/words'
import type { Faq, ScheduledChange } from '../../src/payload-types'

/** Questions that name a service: as they are public, and as they were written last. */
type Naming = { shown: string[]; written: string[] }

// Afterwards SQLite has forgotten it.
const rememberQuestions: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  const { db } = req.payload
  const all = { collection: 'faqs', pagination: false, req } as const
  const shown = await db.find<Faq>({
    ...all,
    where: { and: [{ services: { in: [id] } }, { _status: { equals: 'published' } }] },
  })
  const written = await db.queryDrafts<Faq>({ ...all, where: { 'version.services': { in: [id] } } })
  remembered(context).set(id, { shown: shown.docs.map(idOf), written: written.docs.map(idOf) })
}

// In turn, since several services may be deleted together.
const withdrawLone: CollectionAfterDeleteHook = async ({ context, id, req }) =>
  inTurn(`questions ${await req.transactionID}`, async () => {
    const { shown = [], written = [] } = remembered(context).get(id) ?? {}
    for (const question of shown)
      if (await isLone(req, { question, draft: false })) await unpublish(req, question)
    for (const question of new Set([...shown, ...written]))
      if (await isLone(req, { question, draft: true })) await failPlans(req, question)
  })

/**
 * The hooks of services that keep a question about one alone from being about all of them once that is deleted for good:
 * it becomes a draft, in the same transaction, and is not published by a plan.
 */
export const withdrawQuestions = { beforeDelete: [rememberQuestions], afterDelete: [withdrawLone] }

const remembered = (context: RequestContext): Map<unknown, Naming> => {
  context.questionsOfServices ??= new Map()
  return context.questionsOfServices as Map<unknown, Naming>
}

const idOf = ({ id }: Pick<Faq, 'id'>) => id

/** Whether none of the services is there that a question names. MongoDB keeps the ids of what is gone. */
const isLone = async (req: PayloadRequest, { question, draft }: { question: string; draft: boolean }) => {
  const options = { collection: 'faqs', id: question, depth: 0, trash: true, draft, req } as const
  const { services } = await req.payload.findByID(options)
  const { totalDocs } = await req.payload.count({
    collection: 'services',
    where: { id: { in: (services ?? []).map(String) } },
    trash: true,
    req,
  })
  return totalDocs === 0
}

// Whoever may delete a service for good may unpublish questions, so no right is asked for here.
const unpublish = (req: PayloadRequest, id: string) =>
  req.payload.update({
    ...{ collection: 'faqs', id, data: { _status: 'draft' }, trash: true, depth: 0, req },
    // An unfinished draft keeps it from nothing.
    unpublishAllLocales: true,
  })

const failPlans = async (req: PayloadRequest, question: string) => {
  const { docs } = await req.payload.db.find<ScheduledChange>({
    collection: 'scheduled-changes',
    where: {
      and: [
        { 'document.value': { equals: question } },
        { action: { equals: 'publish' } },
        { state: { in: ['waiting', 'doing'] } },
      ],
    },
    pagination: false,
    req,
  })
  for (const { id, language } of docs)
    await req.payload.db.updateOne({
      collection: 'scheduled-changes',
      id,
      // Without its lease, whoever is at it now can't finish, and what they wrote is undone.
      data: {
        ...{ state: 'failed', problem: inLanguage(gone, language ?? undefined) },
        ...{ lease: null, leasedUntil: null },
      },
      req,
    })
}

const gone = words(
  'The service that this question is about was deleted. Name another one in it, or leave it empty if it is about all of them.',
  'El servicio al que se refiere esta pregunta se ha eliminado. Indique otro en ella, o deje el campo vacío si se refiere a todos.',
)
