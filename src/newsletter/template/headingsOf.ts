import type { RichTextBlock } from '../../payload-types'

type Content = RichTextBlock['content']
type Node = Content['root']['children'][number]

/** The headings of a formatted text, each with an empty paragraph to write in; undefined if there are none. */
export const headingsOf = (content: Content | null | undefined): Content | undefined => {
  const headings = (content?.root.children ?? []).filter(({ type }) => type === 'heading')
  if (!content || headings.length === 0) return undefined
  return withChildren(
    content,
    headings.flatMap((heading) => [heading, emptyParagraph()]),
  )
}

const withChildren = ({ root }: Content, children: Node[]): Content => ({ root: { ...root, children } })

const emptyParagraph = (): Node => ({
  type: 'paragraph',
  version: 1,
  children: [],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
})
