import { expect, test } from '@jest/globals'
import { linkTexts } from './linkTexts'

const problemWith = (text: string) => {
  const link = { type: 'link', children: [{ type: 'text', text }] }
  const root = { children: [{ type: 'paragraph', children: [{ text: 'Please ' }, link] }] }
  return linkTexts({ path: 'text', label: 'Text', kind: 'richText', root, goesOn: false })[0]?.problem.en
}

test.each(['click here', 'Click here!', 'HERE', 'read  more…', 'haga clic aquí', 'Aquí.', 'Leer más »'])(
  'the link text %p says nothing',
  (text) => {
    expect(problemWith(text)).toMatch(/doesn’t say where it leads/)
  },
)

test.each(['our opening hours', 'Click here for opening hours', 'nuestro horario', 'Read more about CST'])(
  'the link text %p says where it leads',
  (text) => {
    expect(problemWith(text)).toBeUndefined()
  },
)

test('a link without a text is pointed out', () => {
  expect(problemWith(' ')).toBe('A link has no text.')
})

test('so is the label of a button', () => {
  const button = {
    path: 'blocks.0.url',
    label: 'Link',
    kind: 'link',
    url: '/contact',
    words: 'Here',
  } as const

  expect(linkTexts(button)).toHaveLength(1)
})
