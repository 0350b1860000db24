import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { roleOf } from '../../access/roles'
import { collectionTable } from '../../access/table'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { type OpenedMessage, readMessages } from '../messages/readMessages'
import { recordAct } from '../recordEvent'
import { csv } from './csv'

/** `GET /api/form-submissions/csv`: every message as a table, for those who may read them. */
export const exportMessages: Endpoint = declaredEndpoint(
  {
    path: '/csv',
    method: 'get',
    handler: async (req) => {
      if (!collectionTable['form-submissions'].read?.[roleOf(req.user)]) throw new Forbidden(req.t)
      const messages = await readMessages(req.payload)
      await recordAct(req, { action: 'export', documents: messages.map(({ id }) => id) })
      return new Response(csv(tableOf(req, messages)), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': 'attachment; filename="messages.csv"',
          'Content-Type': 'text/csv; charset=utf-8',
        },
      })
    },
  },
  {
    summary: 'Read all messages as a table',
    description:
      'For owners and the front desk. Cells that a spreadsheet would run begin with an apostrophe.',
    tag: 'Messages',
    security: 'staff',
    answers: {
      200: {
        description: 'One line for each message, oldest first, behind a line of headings.',
        contentType: 'text/csv',
        schema: { type: 'string' },
        example: '"Received","Form","Answered","name"\r\n"2026-01-10T09:00:00.000Z","Contact","no","Ana"\r\n',
      },
      403: { description: 'You may not read messages.' },
    },
  },
)

const headings = [words('Received', 'Recibido'), words('Form', 'Formulario'), words('Answered', 'Respondido')]
const yes = words('yes', 'sí')
const no = words('no', 'no')
const closed = words('can’t be opened', 'no se puede abrir')

const tableOf = (req: PayloadRequest, messages: OpenedMessage[]): string[][] => {
  const fields = [...new Set(messages.flatMap(({ answers }) => (answers ?? []).map(({ field }) => field)))]
  const lines = messages.map(({ createdAt, form, isAnswered, answers }) => [
    createdAt,
    form,
    sayTo(req, isAnswered ? yes : no),
    ...fields.map((field) => answerTo(field, answers) ?? sayTo(req, closed)),
  ])
  return [[...headings.map((heading) => sayTo(req, heading)), ...fields], ...lines]
}

const answerTo = (field: string, answers: OpenedMessage['answers']) =>
  answers && (answers.find((answer) => answer.field === field)?.value ?? '')
