import { expect, test } from '@jest/globals'
import { answerProblem } from './answerProblem'

const say = (kind: string, answer: string, isRequired = true) =>
  answerProblem({ kind, isRequired, options: ['yes', 'no'] }, answer)?.en ?? null

test.each([
  ['text', ' ', 'Please fill this in.'],
  ['text', 'x'.repeat(501), 'This is too long: one line of 500 characters at most.'],
  ['text', 'two\nlines', 'This is too long: one line of 500 characters at most.'],
  ['textarea', 'x'.repeat(5001), 'This is too long: 5,000 characters at most.'],
  ['email', 'ana@', 'This is not an email address.'],
  ['number', 'many', 'This is not a number.'],
  ['checkbox', 'false', 'Please fill this in.'],
  ['checkbox', 'perhaps', 'Tick the box or leave it.'],
  ['select', 'maybe', 'Choose one of the options.'],
])('a %s does not take “%s”', (kind, answer, said) => {
  expect(say(kind, answer)).toBe(said)
})

test.each([
  ['text', 'x'.repeat(500)],
  ['textarea', 'two\nlines'],
  ['email', ' ana@example.org '],
  ['number', '-1.5'],
  ['checkbox', 'true'],
  ['select', 'yes'],
])('a %s takes “%s”', (kind, answer) => {
  expect(say(kind, answer)).toBeNull()
})

test('what nobody has to fill in may be empty', () => {
  expect(['text', 'email', 'number', 'checkbox', 'select'].map((kind) => say(kind, '', false))).toEqual(
    Array(5).fill(null),
  )
})
