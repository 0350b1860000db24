import { beforeEach, expect, test } from '@jest/globals'
import { noteRefusal, withRefusalSince } from './refusals'

const data = { code: 'a', name: 'b', list: [{ text: 'c' }] }
const refusalOf = (path: string) => ({
  errors: [{ message: 'No.', data: { errors: [{ path, message: 'Wrong.' }] } }],
})
const sent = { code: { value: 'a' }, name: { value: 'b' }, 'list.0.text': { value: 'c' } }
const state = { code: {}, name: {}, 'list.0.text': {} }
let before: number

beforeEach(() => {
  before = performance.now()
})

test.each(['code', 'list.0.text'])('what was asked before does not make the wrong %s right', (path) => {
  noteRefusal(data, refusalOf(path))

  expect(withRefusalSince({ askedAt: before, sent, state })).toEqual({
    ...state,
    [path]: { valid: false, errorMessage: 'Wrong.' },
  })
})

test('what is asked afterwards is answered as it is', () => {
  noteRefusal(data, refusalOf('code'))

  expect(withRefusalSince({ askedAt: performance.now() + 1, sent, state })).toBe(state)
})

test.each([
  ['another form', { ...sent, changedIn: { value: 'another' } }],
  ['what was corrected meanwhile', { ...sent, code: { value: 'A' } }],
])('%s is left alone', (_name, asked) => {
  noteRefusal(data, refusalOf('code'))

  expect(withRefusalSince({ askedAt: before, sent: asked, state })).toEqual(state)
})

test.each([null, {}, { errors: 'no' }, { errors: [{ message: 'No.' }, null] }])(
  'a refusal that names no field says nothing of any: %j',
  (body) => {
    noteRefusal(data, refusalOf('code'))
    noteRefusal(data, body)

    expect(withRefusalSince({ askedAt: before, sent, state })).toEqual(state)
  },
)
