import { expect, test } from '@jest/globals'
import type { FormState } from 'payload'
import { withoutReverting } from './withoutReverting'

const text = (value: unknown, more = {}) => ({ value, initialValue: value, ...more })
const settle = (sent: FormState, current: FormState, answered: FormState, isValidated = true) =>
  withoutReverting({ sent, current, answered, isValidated })

test('what was typed while the answer was on its way stays, in every field', () => {
  const sent = { title: text('a'), summary: text('b') }
  const current = { title: text('a, typed on'), summary: text('b, typed on') }

  const merged = settle(sent, current, { title: text('a'), summary: text('b') })

  expect(merged).toEqual({ title: {}, summary: {} })
})

test('a value that the server changed comes in, unless the person has changed it since', () => {
  const sent = { slug: text(''), title: text('a') }

  expect(settle(sent, sent, { slug: text('a'), title: text('A') })).toEqual({
    slug: text('a'),
    title: text('A'),
  })
  expect(settle(sent, { slug: text('mine'), title: text('a') }, { slug: text('a') })).toEqual({ slug: {} })
})

test('a formatted text that the server has not changed is left alone, for the editor may be ahead of the form', () => {
  const sent = { answer: text({ root: { children: [] } }) }

  expect(settle(sent, sent, { answer: text({ root: { children: [] } }) })).toEqual({ answer: {} })
})

test('a field that the server adds comes in with its value, but not over one that was filled in since', () => {
  const field = text(undefined, { addedByServer: true })
  const blocks = { rows: [{ id: 'first' }] }

  expect(settle({ blocks }, { blocks }, { 'blocks.0.text': field })).toEqual({ 'blocks.0.text': field })
  expect(settle({ blocks }, { blocks, 'blocks.0.text': text('typed') }, { 'blocks.0.text': field })).toEqual({
    'blocks.0.text': {},
  })
})

test('a row that the server brings does not stand beside the one that was just added', () => {
  const blocks = { rows: [{ id: 'first' }] }
  const answered = { blocks: { rows: [{ id: 'first' }, { id: 'second' }] }, 'blocks.1.text': text('') }

  expect(settle({ blocks }, { blocks }, answered)).toEqual({ blocks })
})

test('the answer for a row does not reach the one that has taken its place', () => {
  const rows = (...ids: string[]) => ({ value: ids.length, rows: ids.map((id) => ({ id })) })
  const sent = { list: rows('1', '2'), 'list.0.text': text('one'), 'list.1.text': text('two') }
  const current = { list: rows('2'), 'list.0.text': text('two') }
  const answered = { list: rows('1', '2'), 'list.0.text': text('ONE'), 'list.1.text': text('TWO') }

  expect(settle(sent, current, answered)).toEqual({ list: { rows: [{ id: '2' }] } })
})

test('what was found wrong stays until the server has looked again', () => {
  const wrong = { title: text('', { valid: false, errorMessage: 'Required' }) }

  expect(settle(wrong, wrong, { title: text('') }, false)).toEqual({
    title: { valid: false, errorMessage: 'Required' },
  })
  expect(settle(wrong, wrong, { title: text('') }, true)).toEqual({ title: {} })
})

test('an empty row that the server gave another id gets what the server says of it, if it stands where it stood', () => {
  const empty = { rows: [{ id: 'mine', isLoading: true }] }
  const answered = { list: { rows: [{ id: 'theirs', isLoading: false, lastRenderedPath: 'list.0' }] } }

  expect(settle({ list: empty }, { list: empty }, answered)).toEqual({
    list: { rows: [{ id: 'mine', isLoading: false, lastRenderedPath: 'list.0' }] },
  })
  expect(settle({ list: { rows: [] } }, { list: empty }, answered)).toEqual({ list: empty })
})
