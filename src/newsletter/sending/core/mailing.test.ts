import { expect, test } from '@jest/globals'
import { type Command, isMissed, type MailingState, stateAfter } from './mailing'

const states: MailingState[] = ['scheduled', 'sending', 'paused', 'cancelled', 'sent']

test.each([
  ['pause', [undefined, 'paused', undefined, undefined, undefined]],
  ['miss', ['paused', undefined, undefined, undefined, undefined]],
  ['resume', [undefined, undefined, 'sending', undefined, undefined]],
  ['cancel', ['cancelled', 'cancelled', 'cancelled', undefined, undefined]],
  ['sendAgain', [undefined, undefined, undefined, 'sending', 'sending']],
] satisfies [Command, (MailingState | undefined)[]][])(
  'what %s leads to depends on how the mailing stands',
  (command, expected) => {
    expect(states.map((state) => stateAfter(state, command))).toEqual(expected)
  },
)

test('a schedule is missed after six hours', () => {
  const hour = 60 * 60 * 1000

  expect([isMissed(0, 6 * hour), isMissed(0, 6 * hour + 1)]).toEqual([false, true])
})
