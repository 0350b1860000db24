import { expect, test } from '@jest/globals'
import { differencesBetween } from './differencesBetween'

const formatted = (...lines: string[]) => ({
  root: { children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
})

test('two states of a document differ where people would see it', () => {
  const mine = {
    title: 'Hands',
    updatedAt: '2026-01-01',
    blocks: [{ id: '1', heading: 'One', content: formatted('Rest.', 'Breathe.') }],
  }
  const theirs = {
    title: 'Hands at rest',
    updatedAt: '2026-01-02',
    blocks: [{ id: '9', heading: 'One', content: formatted('Rest.') }, { heading: 'Two' }],
  }

  expect(differencesBetween(mine, theirs)).toEqual([
    { path: 'title', mine: 'Hands', theirs: 'Hands at rest' },
    { path: 'blocks.0.content', mine: 'Rest.\nBreathe.', theirs: 'Rest.' },
    { path: 'blocks.1.heading', mine: '', theirs: 'Two' },
  ])
})

test('an empty field is like one that is not there', () => {
  expect(differencesBetween({ title: '', answer: formatted('') }, { title: null })).toEqual([])
})
