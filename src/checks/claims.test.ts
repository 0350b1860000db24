import { expect, test } from '@jest/globals'
import { claims } from './claims'

const found = (text: string, list: string[]) =>
  claims({ path: 'summary', label: 'Summary', kind: 'text', text }, list).map(({ problem }) => problem.en)

test('a word of the list is found in any case, beside any sign', () => {
  expect(found('We CURE, always.', ['cure'])).toEqual(['“cure” may promise a cure.'])
  expect(found('¡Está garantizado!', ['garantizado'])).toHaveLength(1)
  expect(found('Una curación.', ['curación'])).toHaveLength(1)
})

test('it is not found within another word', () => {
  expect(found('A secure procedure, and curettage', ['cure'])).toEqual([])
  expect(found('La curación y la locura', ['cura'])).toEqual([])
  expect(found('Cúralo, curá', ['cur'])).toEqual([])
})

test('phrases are found across any space, and signs mean themselves', () => {
  expect(found('They heal \n permanently.', ['heal permanently'])).toHaveLength(1)
  expect(found('It is 100% effective', ['100% effective'])).toHaveLength(1)
  expect(found('abc', ['a.c'])).toEqual([])
})

test('words of two paragraphs are not read as one', () => {
  const children = ['mira', 'cle'].map((text) => ({ type: 'paragraph', children: [{ text }] }))
  const piece = { path: 'text', label: 'Text', kind: 'richText', root: { children }, goesOn: false } as const

  expect(claims(piece, ['miracle'])).toEqual([])
})
