import { expect, test } from '@jest/globals'
import { headingOrder } from './headingOrder'

const adviceFor = (tags: string[], startsBelow = 1) => {
  const children = tags.map((tag) => ({ type: 'heading', tag, children: [{ text: tag }] }))
  const piece = { path: 'text', label: 'Text', kind: 'richText', root: { children }, startsBelow } as const
  return headingOrder(piece).map(({ advice }) => advice.en)
}

test.each([[['h2', 'h3', 'h3', 'h2', 'h3', 'h4']], [['h2']], [[]]])('%p are in order', (tags) => {
  expect(adviceFor(tags)).toEqual([])
})

test('a level that is skipped is named, with the one it should be', () => {
  expect(adviceFor(['h2', 'h4'])).toEqual(['Make it Heading 3.'])
  expect(adviceFor(['h3'])).toEqual(['Make it Heading 2.'])
})

test('below the heading of a block, the first may be of the third level', () => {
  expect(adviceFor(['h3', 'h4'], 2)).toEqual([])
})

test('a first-level heading is left to the title of the page', () => {
  expect(adviceFor(['h1', 'h2'])).toEqual(['Make it Heading 2.'])
})
