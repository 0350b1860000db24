import type { Endpoint } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { requireStaff } from '../sending/endpoints/rights'
import { type Growth, growthOf } from './growth'
import { numbers } from './numbers'

const example: Growth = { subscribed: 412, months: [{ month: '2026-11', joined: 14, left: 3, net: 11 }] }

/** `GET /api/subscribers/growth`: how the list has grown, in numbers alone. */
export const growthEndpoint: Endpoint = declaredEndpoint(
  {
    path: '/growth',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return answerPrivately(await growthOf(req.payload, Date.now()))
    },
  },
  {
    summary: 'How the list of subscribers has grown',
    description:
      'Joined: who confirmed, or was added or imported as somebody who had. Left: who unsubscribed, complained, was deleted, or whose address does not exist. People who were erased are in neither.',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: {
        description: 'Twelve months on the calendar of the practice, the current one last.',
        schema: {
          type: 'object',
          required: ['subscribed', 'months'],
          properties: {
            subscribed: { type: 'integer', description: 'Who has confirmed and not left, now.' },
            months: {
              type: 'array',
              items: {
                type: 'object',
                required: ['month', 'joined', 'left', 'net'],
                properties: {
                  month: { type: 'string', pattern: '^\\d{4}-\\d\\d$' },
                  ...numbers('joined', 'left', 'net'),
                },
              },
            },
          },
        },
        example,
      },
      403: { description: 'For staff only.' },
    },
  },
)
