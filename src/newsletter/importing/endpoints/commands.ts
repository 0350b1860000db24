import type { Endpoint, PayloadRequest } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { inLanguage } from '../../../lib/inLanguage'
import type { Locale } from '../../../lib/locale'
import { words } from '../../../lib/words'
import { recordAct } from '../../../privacy'
import { refused } from '../../sending/mailing/refused'
import { noCounts } from '../core/counts'
import { changeImport, type Import, importOf } from '../imports'
import { statement } from '../statement'
import { shownImport } from './answerImport'
import { bodyIn, choicesIn } from './choicesIn'
import { declarations } from './declarations'
import { importIn, standsOtherwise } from './importIn'

/** `POST /api/subscribers/imports/:id/check`: says how to read the file, and begins the dry run. */
export const checkImport: Endpoint = declaredEndpoint(
  {
    path: '/imports/:id/check',
    method: 'post',
    handler: async (req) => {
      const imported = await importIn(req)
      const choices = choicesIn(req, imported, await bodyIn(req))
      return move(req, imported, {
        from: ['uploaded', 'checked', 'refused'],
        data: { state: 'checking', choices, rows: 0, checkedCounts: null, problem: null },
      })
    },
  },
  declarations.check,
)

/** `POST /api/subscribers/imports/:id/start`: imports what the dry run has counted. */
export const startImport: Endpoint = declaredEndpoint(
  {
    path: '/imports/:id/start',
    method: 'post',
    handler: async (req) => {
      const imported = await importIn(req)
      if (imported.state !== 'checked') throw refused(req, standsOtherwise, 409)
      const { agreed } = await bodyIn(req)
      const adds = (imported.checkedCounts?.subscribed ?? 0) > 0
      const isAgreed = agreed === statement.version
      if (adds && !isAgreed) throw refused(req, statementMissing, 400)
      const language: Locale = req.i18n?.language === 'es' ? 'es' : 'en'
      await recordAct(req, { action: 'import', about: 'subscribers', count: imported.total })
      return move(req, imported, {
        from: ['checked'],
        data: {
          ...{ state: 'importing', rows: 0, counts: noCounts, ahead: null },
          startedBy: String(req.user && 'email' in req.user ? req.user.email : ''),
          // Without it nobody is subscribed, whoever may have been deleted since the dry run.
          statement: isAgreed ? inLanguage(statement.wording, language) : null,
          statementVersion: isAgreed ? statement.version : null,
          statementLanguage: isAgreed ? language : null,
        },
      })
    },
  },
  declarations.start,
)

type Move = { from: Import['state'][]; data: Partial<Import> }

const move = async (req: PayloadRequest, { id }: Import, { from, data }: Move): Promise<Response> => {
  const isMoved = await changeImport(req.payload, { id, if: { state: { in: from } }, data })
  const imported = await importOf(req.payload, id)
  if (!isMoved || !imported) throw refused(req, standsOtherwise, 409)
  return answerPrivately(shownImport(req, imported))
}

const statementMissing = words(
  'Please say first that these people have agreed to get the newsletter.',
  'Confirme primero que estas personas aceptaron recibir el boletín.',
)
