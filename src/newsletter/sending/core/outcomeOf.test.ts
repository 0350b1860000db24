import { expect, test } from '@jest/globals'
import { outcomeOf } from './outcomeOf'
import type { Stage } from './ports'

test.each([
  ['data', 250, 'accepted'],
  ['data', 451, 'deferred'],
  ['data', 421, 'deferred'],
  ['data', 554, 'rejected'],
  ['data', null, 'unknown'],
  ['data', 354, 'unknown'],
  ['recipient', 550, 'rejected'],
  ['recipient', 421, 'deferred'],
  ['recipient', null, 'deferred'],
  ['sender', 454, 'deferred'],
  ['sender', null, 'deferred'],
] satisfies [Stage, number | null, string][])(
  'a mail that came as far as %s and was answered %s is %s',
  (stage, code, kind) => {
    expect(outcomeOf({ stage, code, text: '' })).toEqual({ kind, code, text: '' })
  },
)

test.each([
  ['connect', null, null],
  ['connect', 554, null],
  ['secure', null, 'insecure'],
  ['login', 454, null],
  ['login', 535, 'credentials'],
  ['sender', 421, null],
  ['sender', 550, 'senderRefused'],
] satisfies [Stage, number | null, string | null][])(
  'no reader is blamed for %s answered %s',
  (stage, code, stop) => {
    expect(outcomeOf({ stage, code, text: 'said' })).toEqual({ kind: 'unsent', stop, text: 'said' })
  },
)
