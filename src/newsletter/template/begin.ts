import type { Endpoint, PayloadRequest } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { dayIn } from '../../lib/dayIn'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { notUnderstood } from '../../lib/problems'
import { type Quarter, quarterOf } from '../../lib/quarter'
import { requireWriter } from '../sending/endpoints/rights'
import { refused } from '../sending/mailing/refused'

/** `POST /api/newsletters/begin`: a draft for a quarter, with the structure of the issue before it. */
export const begin: Endpoint = declaredEndpoint(
  {
    path: '/begin',
    method: 'post',
    handler: async (req) => {
      requireWriter(req)
      const doc = await req.payload.create({
        collection: 'newsletters',
        data: await quarterIn(req),
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      })
      return answerPrivately({ doc }, 201)
    },
  },
  {
    summary: 'Begin the issue of a quarter',
    description: [
      'Makes a draft with the blocks of the issue before it, in order and with their settings, in every language. Subject, texts, pictures, quotes and events are left empty; headings, buttons, and the services and questions that were picked stay. The first issue of all gets a usual structure.',
      'Without `year` and `quarter` it is for this quarter, on the calendar of the practice. A draft that is made with `POST /api/newsletters?draft=true` and says nothing of its `body` begins the same way.',
    ].join('\n\n'),
    tag: 'Newsletter',
    security: 'staff',
    body: {
      schema: {
        type: 'object',
        properties: {
          year: { type: 'integer', minimum: 2000, maximum: 2199 },
          quarter: { type: 'integer', minimum: 1, maximum: 4 },
        },
        dependentRequired: { year: ['quarter'], quarter: ['year'] },
      },
      example: { year: 2027, quarter: 1 },
    },
    answers: {
      201: {
        description: 'The draft.',
        schema: { type: 'object', required: ['doc'], properties: { doc: { type: 'object' } } },
        example: { doc: { id: 'an id', slug: '2027-q1', year: 2027, quarter: 1, state: 'writing' } },
      },
      400: {
        description: 'The quarter has an issue already, perhaps in the trash, or there is no such quarter.',
      },
      403: { description: 'Only those who write issues may.' },
    },
  },
)

const quarterIn = async (req: PayloadRequest): Promise<Quarter> => {
  const body: unknown = await req.json?.().catch(() => undefined)
  const { year, quarter } = Object(body) as Record<string, unknown>
  if (year === undefined && quarter === undefined)
    return quarterOf(dayIn(await practiceTimeZone(req.payload), Date.now()))
  if (!isWithin(year, 2000, 2199) || !isWithin(quarter, 1, 4)) throw refused(req, notUnderstood, badRequest)
  return { year, quarter }
}

const badRequest = 400

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
