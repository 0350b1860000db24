import type { Declaration } from '../../../lib/declaredEndpoint'
import { deliveryStateWords } from '../../../lib/deliveryStates'
import type { JSONSchema } from '../../../lib/jsonSchema'
import { returnReasonWords } from '../../../lib/returnedMails'
import { stopReasons } from '../core/ports'
import type { Progress } from '../mailing/progress'

const nullable = (type: string, description: string): JSONSchema => ({ type: [type, 'null'], description })

const numbers = (names: string[]): JSONSchema => ({
  type: 'object',
  required: names,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' }])),
})

const byReason = (description: string): JSONSchema => ({
  type: 'array',
  description,
  items: {
    type: 'object',
    required: ['reason', 'count'],
    properties: { reason: { enum: Object.keys(returnReasonWords) }, count: { type: 'integer' } },
  },
})

const properties: Record<keyof Progress, JSONSchema> = {
  state: { enum: ['writing', 'scheduled', 'sending', 'paused', 'cancelled', 'sent'] },
  recipients: {
    description: 'Who would get it now; null once its audience is frozen.',
    anyOf: [numbers(['en', 'es', 'total']), { type: 'null' }],
  },
  startsAt: nullable('string', 'When sending begins or began.'),
  finishedAt: nullable('string', 'When nothing was left.'),
  canUndo: { type: 'boolean', description: 'Whether cancelling leaves no trace: nothing was sent yet.' },
  confirmedBy: nullable('string', 'The address of the owner who confirmed it.'),
  counts: {
    ...numbers([...Object.keys(deliveryStateWords), 'total']),
    description: 'Deliveries by state. Accepted means taken by the email server, not read.',
  },
  ratePerSecond: nullable('number', 'Over the last half minute; null while nothing is sent.'),
  secondsLeft: nullable('integer', 'At that rate.'),
  reason: {
    enum: [...stopReasons, 'missed', null],
    description: 'Why it was paused by itself: the server, or a schedule missed by more than six hours.',
  },
  trouble: nullable(
    'string',
    'What the email server said, while it can’t be reached or has stopped the mailing.',
  ),
  results: {
    description: 'What was heard of it since; null until it has ended.',
    anyOf: [
      {
        type: 'object',
        required: ['hearsReturns', 'rejected', 'cameBack', 'complained', 'unsubscribed'],
        properties: {
          hearsReturns: {
            type: 'boolean',
            description:
              'Whether anything tells this server of what comes back; else those counts say nothing.',
          },
          rejected: byReason('Refused while it was sent, by reason.'),
          cameBack: byReason(
            'Accepted, and came back afterwards, by reason. Only `noSuchAddress` takes somebody off the list.',
          ),
          complained: { type: 'integer', description: 'Who reported it as unwanted.' },
          unsubscribed: {
            type: 'integer',
            description:
              'Who was to get it and has left since, before the next issue went out; by which link is not recorded.',
          },
        },
      },
      { type: 'null' },
    ],
  },
}

const example: Progress = {
  state: 'sending',
  recipients: null,
  startsAt: '2026-12-01T09:00:00.000Z',
  finishedAt: null,
  canUndo: false,
  confirmedBy: 'owner@example.org',
  counts: {
    ...{
      queued: 310,
      leased: 20,
      handed: 5,
      accepted: 160,
      deferred: 3,
      rejected: 1,
      unknown: 0,
      skipped: 1,
    },
    total: 500,
  },
  ratePerSecond: 10,
  secondsLeft: 34,
  reason: null,
  trouble: null,
  results: null,
}

/** The declared answer of everything that concerns a mailing. */
export const progressAnswer: Declaration['answers'][number] = {
  description: 'How the mailing stands.',
  schema: { type: 'object', required: Object.keys(properties), properties },
  example,
}
