import type { Endpoint } from 'payload'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { sayTo } from '../../../lib/sayTo'
import { type Words, words } from '../../../lib/words'
import { csv, recordAct } from '../../../privacy'
import type { RowProblem } from '../core/readRow'
import { partsOf } from '../file/parts'
import type { ProblemRow } from '../goThrough'
import { declarations } from './declarations'
import { importIn } from './importIn'

/** `GET /api/subscribers/imports/:id/problems`: the rows that are not taken over, and why, as a table. */
export const rowProblems: Endpoint = declaredEndpoint(
  {
    path: '/imports/:id/problems',
    method: 'get',
    handler: async (req) => {
      const { id } = await importIn(req)
      const rows: string[][] = [headings.map((heading) => sayTo(req, heading))]
      for await (const part of partsOf(req.payload, { import: id, kind: 'problems' }))
        for (const { row, address, problem } of JSON.parse(part) as ProblemRow[])
          rows.push([String(row), address, sayTo(req, problems[problem])])
      await recordAct(req, { action: 'export', about: 'subscribers', count: rows.length - 1 })
      return new Response(csv(rows), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': 'attachment; filename="not-imported.csv"',
          'Content-Type': 'text/csv; charset=utf-8',
        },
      })
    },
  },
  declarations.problems,
)

const headings = [
  words('Row', 'Fila'),
  words('Email address', 'Correo electrónico'),
  words('Why it is left out', 'Por qué se omite'),
]

const problems: Record<RowProblem, Words> = {
  noAddress: words('There is no email address.', 'No hay dirección de correo.'),
  badAddress: words('This is not an email address.', 'Esto no es una dirección de correo.'),
  unknownStatus: words(
    'It is not clear whether this person is subscribed.',
    'No está claro si esta persona está suscrita.',
  ),
  notConfirmed: words('This person has never confirmed.', 'Esta persona nunca lo confirmó.'),
}
