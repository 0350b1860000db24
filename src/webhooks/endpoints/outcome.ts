import type { Declaration } from '../../lib/declaredEndpoint'
import type { JSONSchema } from '../../lib/jsonSchema'
import { webhookProblems } from '../../lib/webhookProblems'

const nullable = (type: string, more: JSONSchema = {}): JSONSchema => ({ type: [type, 'null'], ...more })

/** The declared answer of what sends an event at once. */
export const outcome: Declaration['answers'][number] = {
  description: 'What came of it. A failed replay is tried again like any other event; a failed test is not.',
  schema: {
    type: 'object',
    required: ['id', 'state', 'status', 'durationMs', 'problem'],
    properties: {
      id: { type: 'string', description: 'Of the attempt.' },
      state: { type: 'string', enum: ['delivered', 'failed'] },
      status: nullable('integer', { description: 'The HTTP status that was answered.' }),
      durationMs: nullable('integer'),
      problem: { enum: [...Object.keys(webhookProblems), null] },
    },
  },
  example: {
    id: '5f0c6f7e-9b8e-4bb1-9a7b-0d6a4f3a2c11',
    state: 'delivered',
    status: 204,
    durationMs: 83,
    problem: null,
  },
}
