import type { Service } from '../payload-types'

/** The state of the rich text editor, as every rich text field keeps it. */
export type RichText = Service['description']
type Node = RichText['root']['children'][number]

/** Blocks of text, one after the other, as rich text. */
export const richText = (...children: Node[]): RichText => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})

/** A paragraph of plain words. */
export const paragraph = (words: string): Node => ({
  ...element('paragraph', [text(words)]),
  textFormat: 0,
  textStyle: '',
})

/** A heading of the second level, because the title of the page is the first. */
export const heading = (words: string): Node => ({ ...element('heading', [text(words)]), tag: 'h2' })

/** A list with bullets, one entry for each string. */
export const list = (...entries: string[]): Node => ({
  ...element(
    'list',
    entries.map((entry, index) => ({ ...element('listitem', [text(entry)]), value: index + 1 })),
  ),
  listType: 'bullet',
  tag: 'ul',
  start: 1,
})

const element = (type: string, children: Node[]): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
})

const text = (words: string): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
