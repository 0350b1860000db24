import type { Endpoint } from 'payload'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { answerProgress } from './answer'
import { progressAnswer } from './progressAnswer'
import { requireStaff } from './rights'

/** `GET /api/newsletters/:id/progress`: how the mailing of an issue stands, or whom it would go to. */
export const progress: Endpoint = declaredEndpoint(
  {
    path: '/:id/progress',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      return answerProgress(req)
    },
  },
  {
    summary: 'How the mailing of an issue stands',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: progressAnswer,
      403: { description: 'For staff only.' },
      404: { description: 'There is no such issue.' },
    },
  },
)
