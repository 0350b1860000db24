import { beforeEach, expect, test } from '@jest/globals'
import { noteRefusal, withRefusalSince } from './refusals'

const refusal = {
  errors: [{ message: 'No.', data: { errors: [{ path: 'code', message: 'Not the code.' }] } }],
}
const state = { code: { value: 'a' }, name: { value: 'b' } }
let before: number

beforeEach(() => {
  before = performance.now()
})

test('what was asked before a form was refused does not make a wrong field right', () => {
  noteRefusal(refusal)

  expect(withRefusalSince(before, state)).toEqual({
    code: { value: 'a', valid: false, errorMessage: 'Not the code.' },
    name: { value: 'b' },
  })
  expect(withRefusalSince(before, { name: { value: 'b' } })).toEqual({ name: { value: 'b' } })
})

test('what is asked afterwards is answered as it is', () => {
  noteRefusal(refusal)

  expect(withRefusalSince(performance.now() + 1, state)).toBe(state)
})

test.each([null, {}, { errors: 'no' }, { errors: [{ message: 'No.' }, null] }])(
  'a refusal that names no field says nothing of any: %j',
  (body) => {
    noteRefusal(refusal)
    noteRefusal(body)

    expect(withRefusalSince(before, state)).toEqual(state)
  },
)
