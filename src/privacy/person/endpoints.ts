import { APIError, type Endpoint } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { inTransaction } from '../../lib/inTransaction'
import type { PersonalData } from '../../lib/personalData'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { recordAct } from '../recordEvent'
import { addressOf } from './addressOf'
import { eraseDeclaration, exportDeclaration, searchDeclaration } from './declarations'
import { keptAbout } from './keptAbout'

/** `POST /api/personal-data/search`: how much is kept about a person. */
const search = (others: PersonalData[]): Endpoint =>
  declaredEndpoint(
    {
      path: '/personal-data/search',
      method: 'post',
      handler: async (req) => {
        const { email } = await addressOf(req)
        const kept = await keptAbout(req.payload, email, others)
        await recordAct(req, { action: 'search', documents: idsOf(kept) })
        const { messages, unopened, account } = kept
        const body = {
          messages: messages.length,
          unopened,
          hasAccount: account !== null,
          isSubscriber: kept.others.subscription !== undefined,
        }
        return answerPrivately(body)
      },
    },
    searchDeclaration,
  )

/** `POST /api/personal-data/export`: all of it, as a file. */
const exportAll = (others: PersonalData[]): Endpoint =>
  declaredEndpoint(
    {
      path: '/personal-data/export',
      method: 'post',
      handler: async (req) => {
        const { email } = await addressOf(req)
        const kept = await keptAbout(req.payload, email, others)
        await recordAct(req, { action: 'export', documents: idsOf(kept) })
        const { messages, unopened, account } = kept
        const subscription = kept.others.subscription?.content ?? null
        const exportedAt = new Date().toISOString()
        const answer = answerPrivately({ email, exportedAt, messages, unopened, account, subscription })
        answer.headers.set('Content-Disposition', 'attachment; filename="personal-data.json"')
        return answer
      },
    },
    exportDeclaration,
  )

/** `POST /api/personal-data/erase`: deletes it for good. */
const erase = (others: PersonalData[]): Endpoint =>
  declaredEndpoint(
    {
      path: '/personal-data/erase',
      method: 'post',
      handler: async (req) => {
        const { email, confirmation } = await addressOf(req)
        if (typeof confirmation !== 'string' || confirmation.trim().toLowerCase() !== email.toLowerCase())
          throw new APIError(sayTo(req, unconfirmed), 400, undefined, true)
        const kept = await keptAbout(req.payload, email, others)
        const { messages, unopened } = kept
        const ids = messages.map(({ id }) => id)
        await inTransaction(
          req.payload,
          async () => {
            for (const id of ids)
              await req.payload.db.deleteOne({
                collection: 'form-submissions',
                where: { id: { equals: id } },
                req,
              })
            for (const other of others)
              if (kept.others[other.name]) await other.erase(req.payload, email, req)
            await recordAct(req, { action: 'erase', documents: idsOf(kept) })
          },
          req,
        )
        const body = { messages: ids.length, unopened, wasSubscriber: kept.others.subscription !== undefined }
        return answerPrivately(body)
      },
    },
    eraseDeclaration,
  )

const unconfirmed = words(
  'Type the same address once more to confirm.',
  'Escriba otra vez la misma dirección para confirmar.',
)

/** What owners need about one person. */
export const personalDataEndpoints = (others: PersonalData[]): Endpoint[] => [
  search(others),
  exportAll(others),
  erase(others),
]

const idsOf = ({ messages, others }: Awaited<ReturnType<typeof keptAbout>>): string[] =>
  [...messages, ...Object.values(others)].map(({ id }) => id)
