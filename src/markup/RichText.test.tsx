import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { type FormattedText, RichText } from './RichText'

type Node = FormattedText['root']['children'][number]

const node = (type: string, rest: object = {}): Node => ({ type, version: 1, ...rest })
const text = (words: string, format = 0) => node('text', { text: words, format })
const html = (...children: Node[]) => {
  const root = { type: 'root', version: 1, direction: null, format: '' as const, indent: 0, children }
  return renderToStaticMarkup(<RichText locale="es" text={{ root }} />)
}
const link = (fields: object) => html(node('link', { fields, children: [text('here')] }))

test('paragraphs, headings, lists and quotes are what they are called', () => {
  expect(
    html(
      node('heading', { tag: 'h3', children: [text('Title')] }),
      node('paragraph', { children: [text('One'), node('linebreak'), text('two')] }),
      node('list', { tag: 'ul', children: [node('listitem', { children: [text('Item')] })] }),
      node('quote', { children: [text('Said')] }),
    ),
  ).toBe('<h3>Title</h3><p>One<br/>two</p><ul><li>Item</li></ul><blockquote><p>Said</p></blockquote>')
})

test('a heading of the first level makes way for the title of the page', () => {
  expect(html(node('heading', { tag: 'h1', children: [text('Title')] }))).toBe('<h2>Title</h2>')
})

test('formats are combined', () => {
  expect(html(text('loud', 3))).toBe('<em><strong>loud</strong></em>')
})

test('an empty paragraph leaves no gap, and what is not known keeps its words', () => {
  expect(html(node('paragraph', { children: [] }), node('mystery', { children: [text('kept')] }))).toBe(
    'kept',
  )
})

test('text stays text', () => {
  expect(html(text('<script>alert(1)</script>'))).toBe('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a link to a document leads to it in the language of the page', () => {
  const doc = { relationTo: 'services', value: { slug: 'massage' } }

  expect(link({ linkType: 'internal', doc })).toBe('<a href="/es/services/massage">here</a>')
})

test.each([
  { linkType: 'internal', doc: { relationTo: 'services', value: 'an-id-of-a-draft' } },
  { linkType: 'internal', doc: { relationTo: 'users', value: { slug: 'x' } } },
  { linkType: 'custom', url: 'javascript:alert(1)' },
  { linkType: 'custom', url: '//elsewhere.example.org' },
])('the words stay where a link leads nowhere or must not: %j', (fields) => {
  expect(link(fields)).toBe('here')
})

test('a picture that is not public is left out', () => {
  expect(html(node('upload', { relationTo: 'media', value: 'an-id' }))).toBe('')
})
