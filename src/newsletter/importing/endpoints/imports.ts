import type { Endpoint } from 'payload'
import { requireOwner } from '../../../access/requireOwner'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { words } from '../../../lib/words'
import { refused } from '../../sending/mailing/refused'
import { deleteImport, findImports } from '../imports'
import { shownImport } from './answerImport'
import { declarations } from './declarations'
import { importIn } from './importIn'

const mostShown = 10

/** `GET /api/subscribers/imports`: the latest, newest first. */
export const listImports: Endpoint = declaredEndpoint(
  {
    path: '/imports',
    method: 'get',
    handler: async (req) => {
      requireOwner(req)
      const where = { state: { not_equals: 'uploading' } }
      const imports = await findImports(req.payload, { where, limit: mostShown })
      return answerPrivately({ docs: imports.map((imported) => shownImport(req, imported)) })
    },
  },
  declarations.list,
)

/** `GET /api/subscribers/imports/:id`: how an import stands. */
export const readImport: Endpoint = declaredEndpoint(
  {
    path: '/imports/:id',
    method: 'get',
    handler: async (req) => answerPrivately(shownImport(req, await importIn(req))),
  },
  declarations.read,
)

/** `DELETE /api/subscribers/imports/:id`: forgets a file that was not imported. */
export const dropImport: Endpoint = declaredEndpoint(
  {
    path: '/imports/:id',
    method: 'delete',
    handler: async (req) => {
      const imported = await importIn(req)
      if (imported.state === 'importing') throw refused(req, underWay, 409)
      await deleteImport(req.payload, imported.id)
      return answerPrivately({ id: imported.id })
    },
  },
  declarations.drop,
)

const underWay = words(
  'This import is under way. It can’t be called off.',
  'Esta importación está en marcha. No se puede anular.',
)
