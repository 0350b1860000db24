import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { roleOf } from '../../../access/roles'
import { collectionTable } from '../../../access/table'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { sayTo } from '../../../lib/sayTo'
import { subscriptionStates } from '../../../lib/subscriptions'
import { suppressionReasons } from '../../../lib/suppressionReasons'
import { words } from '../../../lib/words'
import type { Subscriber, Suppression } from '../../../payload-types'
import { csvStream, recordAct } from '../../../privacy'

/** `GET /api/subscribers/csv`: everybody who is or was on the list, as a table, for those who may read it. */
export const exportSubscribers: Endpoint = declaredEndpoint(
  {
    path: '/csv',
    method: 'get',
    handler: async (req) => {
      if (!collectionTable.subscribers.read?.[roleOf(req.user)]) throw new Forbidden(req.t)
      const { totalDocs: count } = await req.payload.db.count({ collection: 'subscribers' })
      await recordAct(req, { action: 'export', about: 'subscribers', count })
      return new Response(csvStream(tableOf(req)), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Disposition': 'attachment; filename="subscribers.csv"',
          'Content-Type': 'text/csv; charset=utf-8',
        },
      })
    },
  },
  {
    summary: 'Read all subscribers as a table',
    description:
      'For owners and the front desk. Cells that a spreadsheet would run begin with an apostrophe. It can be imported again: whoever gets no mail still gets none, and whoever has not confirmed is left out.',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: {
        description: 'One line for each subscriber, oldest first, behind a line of headings.',
        contentType: 'text/csv',
        schema: { type: 'string' },
        example:
          '"Email address","State","Language","Subscribed since","Paused until","Came by","Gets no mail"\r\n"ana@example.org","Subscribed","en","2026-01-10T09:00:00.000Z","","website",""\r\n',
      },
      403: { description: 'You may not read subscribers.' },
    },
  },
)

const headings = [
  words('Email address', 'Correo electrónico'),
  words('State', 'Estado'),
  words('Language', 'Idioma'),
  words('Subscribed since', 'Desde cuándo'),
  words('Paused until', 'En pausa hasta'),
  words('Came by', 'Cómo llegó'),
  words('Gets no mail', 'No recibe correo'),
]

/** A table of very many is read in pages, so that no more than one of them is in memory. */
async function* tableOf(req: PayloadRequest): AsyncGenerator<string[][]> {
  yield [headings.map((heading) => sayTo(req, heading))]
  for (let page = await pageAfter(req); page.length > 0; page = await pageAfter(req, page.at(-1))) {
    const suppressed = await suppressedAmong(req, page)
    yield page.map(({ email, state, language, confirmedAt, pausedUntil, source, addressKey }) => [
      email,
      sayTo(req, subscriptionStates[state]),
      language,
      confirmedAt ?? '',
      pausedUntil ?? '',
      source ?? '',
      reasonOf(req, suppressed.get(String(addressKey))),
    ])
  }
}

const pageSize = 500

/** Of several that were added at one moment, as an import does, the id says who comes next. */
const pageAfter = async ({ payload }: PayloadRequest, last?: Subscriber): Promise<Subscriber[]> => {
  const { docs } = await payload.db.find<Subscriber>({
    collection: 'subscribers',
    sort: ['createdAt', 'id'],
    limit: pageSize,
    pagination: false,
    select: {
      ...{ email: true, state: true, language: true, createdAt: true },
      ...{ confirmedAt: true, pausedUntil: true, source: true, addressKey: true },
    },
    ...(last && {
      where: {
        or: [
          { createdAt: { greater_than: last.createdAt } },
          { and: [{ createdAt: { equals: last.createdAt } }, { id: { greater_than: last.id } }] },
        ],
      },
    }),
  })
  return docs
}

/** Why nothing is mailed to somebody, by the key of their address. */
const suppressedAmong = async ({ payload }: PayloadRequest, subscribers: Subscriber[]) => {
  const { docs } = await payload.db.find<Suppression>({
    collection: 'suppressions',
    pagination: false,
    where: { addressKey: { in: subscribers.map(({ addressKey }) => addressKey) } },
    select: { addressKey: true, reason: true },
  })
  return new Map(docs.map(({ addressKey, reason }) => [addressKey, reason]))
}

const reasonOf = (req: PayloadRequest, reason: Suppression['reason'] | undefined): string =>
  reason ? sayTo(req, suppressionReasons[reason]) : ''
