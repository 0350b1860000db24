import { expect, test } from '@jest/globals'
import { headingOrder } from './headingOrder'
import type { Piece } from './piece'

const place = { path: 'text', label: 'Text' }

/** A text with these headings; `goesOn`: in a stack of blocks. */
const text = (tags: string[], goesOn = false): Piece => {
  const children = tags.map((tag) => ({ type: 'heading', tag, children: [{ text: tag }] }))
  return { ...place, kind: 'richText', root: { children }, goesOn }
}

/** The heading of a block. */
const heading = (words: string, level = 2): Piece => ({ ...place, kind: 'heading', text: words, level })

const adviceFor = (...pieces: Piece[]) => headingOrder(pieces).map(({ advice }) => advice.en)

test.each([[['h2', 'h3', 'h3', 'h2', 'h3', 'h4']], [['h2']], [[]]])('%p are in order', (tags) => {
  expect(adviceFor(text(tags))).toEqual([])
})

test('a level that is skipped is named, with the one it should be', () => {
  expect(adviceFor(text(['h2', 'h4']))).toEqual(['Make it Heading 3.'])
  expect(adviceFor(text(['h3']))).toEqual(['Make it Heading 2.'])
})

test('a first-level heading is left to the title of the page', () => {
  expect(adviceFor(text(['h1', 'h2']))).toEqual(['Make it Heading 2.'])
})

test('below the heading of a block, the first may be of the third level', () => {
  expect(adviceFor(heading('Mind'), text(['h3', 'h4'], true))).toEqual([])
})

test.each([
  ['without a heading of its own', []],
  ['whose heading is empty', [heading(' ')]],
  ['below an opening that says the title of the page', [heading('Welcome', 1)]],
])('a block %s may not begin with the third level', (_, before) => {
  expect(adviceFor(...before, text(['h3'], true))).toEqual(['Make it Heading 2.'])
})

test('a block goes on where the one before it ended', () => {
  expect(adviceFor(text(['h2', 'h3'], true), text(['h3', 'h4'], true))).toEqual([])
})

test('a text that is no block begins below the title, whatever stands in another', () => {
  expect(adviceFor(text(['h2']), text(['h3']))).toEqual(['Make it Heading 2.'])
})
