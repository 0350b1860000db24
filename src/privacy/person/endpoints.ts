import { APIError, type Endpoint } from 'payload'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { inTransaction } from '../../lib/inTransaction'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { recordAct } from '../recordEvent'
import { addressOf } from './addressOf'
import { eraseDeclaration, exportDeclaration, searchDeclaration } from './declarations'
import { keptAbout } from './keptAbout'

const privately = { 'Cache-Control': 'no-store' }

/** `POST /api/personal-data/search`: how much is kept about a person. */
const search: Endpoint = declaredEndpoint(
  {
    path: '/personal-data/search',
    method: 'post',
    handler: async (req) => {
      const { email } = await addressOf(req)
      const { messages, unopened, account } = await keptAbout(req.payload, email)
      await recordAct(req, { action: 'search', documents: messages.map(({ id }) => id) })
      const body = { messages: messages.length, unopened, hasAccount: account !== null }
      return Response.json(body, { headers: privately })
    },
  },
  searchDeclaration,
)

/** `POST /api/personal-data/export`: all of it, as a file. */
const exportAll: Endpoint = declaredEndpoint(
  {
    path: '/personal-data/export',
    method: 'post',
    handler: async (req) => {
      const { email } = await addressOf(req)
      const kept = await keptAbout(req.payload, email)
      await recordAct(req, { action: 'export', documents: kept.messages.map(({ id }) => id) })
      const headers = { ...privately, 'Content-Disposition': 'attachment; filename="personal-data.json"' }
      return Response.json({ email, exportedAt: new Date().toISOString(), ...kept }, { headers })
    },
  },
  exportDeclaration,
)

/** `POST /api/personal-data/erase`: deletes it for good. */
const erase: Endpoint = declaredEndpoint(
  {
    path: '/personal-data/erase',
    method: 'post',
    handler: async (req) => {
      const { email, confirmation } = await addressOf(req)
      if (typeof confirmation !== 'string' || confirmation.trim().toLowerCase() !== email.toLowerCase())
        throw new APIError(sayTo(req, unconfirmed), 400, undefined, true)
      const { messages, unopened } = await keptAbout(req.payload, email)
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
          await recordAct(req, { action: 'erase', documents: ids })
        },
        req,
      )
      return Response.json({ messages: ids.length, unopened }, { headers: privately })
    },
  },
  eraseDeclaration,
)

const unconfirmed = words(
  'Type the same address once more to confirm.',
  'Escriba otra vez la misma dirección para confirmar.',
)

export const personalDataEndpoints: Endpoint[] = [search, exportAll, erase]
