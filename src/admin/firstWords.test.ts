import { expect, test } from '@jest/globals'
import { firstWords } from './firstWords'

const paragraph = (...texts: string[]) => ({ type: 'paragraph', children: texts.map((text) => ({ text })) })

test('a block is told by its heading, or else by the first text in it', () => {
  expect(firstWords({ heading: 'At rest', text: 'Lie down.' })).toBe('At rest')
  expect(firstWords({ heading: '', text: 'Lie\n down.' })).toBe('Lie down.')
  expect(firstWords({ label: 'Book', url: '/contact' })).toBe('Book')
})

test('a formatted text gives its first words across paragraphs, and no more than a row can hold', () => {
  const content = { root: { children: [paragraph('Lie ', 'down.'), paragraph('Breathe.')] } }

  expect(firstWords({ content })).toBe('Lie down. Breathe.')
  expect(firstWords({ heading: 'word '.repeat(40) })).toHaveLength(80)
})

test('a block without words has none', () => {
  expect(firstWords({ image: '1', content: null })).toBe('')
})
