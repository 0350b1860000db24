import { createElement, Fragment, type ReactNode } from 'react'
import { type AddressedCollection, documentPath } from '../lib/documentPath'
import { isFilled } from '../lib/isFilled'
import type { Locale } from '../lib/locale'
import type { Media, Service } from '../payload-types'
import { Picture } from './Picture'

/** A formatted text as every rich text field keeps it: a tree of Lexical nodes. */
export type FormattedText = Service['description']

type Node = {
  type: string
  text?: string
  tag?: string
  listType?: string
  format?: unknown
  fields?: {
    url?: string
    linkType?: string
    newTab?: boolean
    doc?: { relationTo?: string; value?: unknown }
  }
  value?: unknown
  relationTo?: string
  checked?: boolean
  start?: number
  children?: Node[]
}

/** What stands for an element of a text: in mail, for example, each brings its own style. */
export type Elements = {
  element: (
    tag: string,
    attributes: { href?: string; start?: number | undefined },
    inner?: ReactNode,
  ) => ReactNode
  picture: (of: Media) => ReactNode
}

type Props = { text: FormattedText | null | undefined; locale: Locale; elements?: Elements }

/** A formatted text as HTML. Nodes that it does not know are left out, and what stands within them is kept. */
export const RichText = ({ text, locale, elements = plain }: Props): ReactNode =>
  text ? within({ type: 'root', children: text.root.children }, { locale, elements }) : null

const plain: Elements = {
  element: (tag, attributes, inner) => createElement(tag, attributes, inner),
  picture: (of) => <Picture of={of} withCaption />,
}

type Setting = { locale: Locale; elements: Elements }

// Spread, for the parts of a text have nothing that tells them apart.
const within = ({ children = [] }: Node, setting: Setting): ReactNode =>
  createElement(Fragment, null, ...children.map((child) => elementOf(child, setting)))

const elementOf = (node: Node, setting: Setting): ReactNode => {
  const { element, picture } = setting.elements
  const inner = () => within(node, setting)
  switch (node.type) {
    case 'text':
      return withFormats(node.text ?? '', Number(node.format) || 0)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? element('p', {}, inner()) : null
    case 'heading':
      return element(headingTag(node.tag), {}, inner())
    case 'list':
      return node.tag === 'ol' ? element('ol', { start: node.start }, inner()) : element('ul', {}, inner())
    case 'listitem':
      return element('li', {}, inner())
    case 'quote':
      return element('blockquote', {}, element('p', {}, inner()))
    case 'link':
    case 'autolink': {
      const href = hrefOf(node, setting.locale)
      return href === undefined ? inner() : element('a', { href }, inner())
    }
    case 'horizontalrule':
      return element('hr', {})
    case 'upload':
      return isFilled(node.value as Media) ? picture(node.value as Media) : null
    default:
      return inner()
  }
}

// The only heading of the first level is the title of the page; a draft may hold anything.
const headingTag = (tag = '') => (/^h[2-6]$/.test(tag) ? tag : 'h2')

const formats: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const withFormats = (text: string, format: number): ReactNode =>
  formats.reduce<ReactNode>(
    (inner, [bit, tag]) => (format & bit ? createElement(tag, null, inner) : inner),
    text,
  )

const safe = /^(https?:|mailto:|tel:|\/(?![/\\])|#)/i

const hrefOf = ({ fields }: Node, locale: Locale): string | undefined => {
  if (fields?.linkType !== 'internal') return safe.test(fields?.url ?? '') ? fields?.url : undefined
  const { relationTo, value } = fields.doc ?? {}
  const { slug }: { slug?: unknown } = Object(value)
  const isAddressed = ['pages', 'services', 'newsletters'].includes(relationTo ?? '')
  if (typeof slug !== 'string' || !isAddressed) return undefined
  return documentPath({ collection: relationTo as AddressedCollection, slug }, locale)
}
