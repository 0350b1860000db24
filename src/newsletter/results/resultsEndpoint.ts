import type { Endpoint } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { locales } from '../../lib/locale'
import { requireStaff } from '../sending/endpoints/rights'
import { type IssueResult, issueResults } from './issueResults'
import { numbers } from './numbers'

const counts = ['recipients', 'accepted', 'rejected', 'unknown', 'unsubscribed']

const example: { issues: IssueResult[] } = {
  issues: [
    {
      ...{ id: 'an id', year: 2026, quarter: 4, subject: 'Welcome', startedAt: '2026-12-01T09:00:00.000Z' },
      ...{ recipients: 412, accepted: 405, rejected: 5, unknown: 1, unsubscribed: 2 },
    },
  ],
}

/** `GET /api/newsletters/results`: what came of the last issues, side by side. */
export const resultsEndpoint: Endpoint = declaredEndpoint(
  {
    path: '/results',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      const locale = locales.find((each) => each === req.locale) ?? 'en'
      return answerPrivately({ issues: await issueResults(req.payload, locale) })
    },
  },
  {
    summary: 'What came of the last issues',
    description:
      'In people. Accepted means taken by their email servers, not read. Unsubscribed: who left by themselves after the issue began to go out, before the next one did.',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: {
        description: 'The last eight issues that were mailed, the oldest first.',
        schema: {
          type: 'object',
          required: ['issues'],
          properties: {
            issues: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'year', 'quarter', 'startedAt', ...counts],
                properties: {
                  id: { type: 'string' },
                  subject: { type: ['string', 'null'] },
                  startedAt: { type: 'string', format: 'date-time' },
                  ...numbers('year', 'quarter', ...counts),
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
