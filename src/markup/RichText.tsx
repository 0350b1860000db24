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

type Props = { text: FormattedText | null | undefined; locale: Locale }

/** A formatted text as HTML. Nodes that it does not know are left out, and what stands within them is kept. */
export const RichText = ({ text, locale }: Props): ReactNode =>
  text ? within({ type: 'root', children: text.root.children }, locale) : null

// Spread, for the parts of a text have nothing that tells them apart.
const within = ({ children = [] }: Node, locale: Locale): ReactNode =>
  createElement(Fragment, null, ...children.map((child) => elementOf(child, locale)))

const elementOf = (node: Node, locale: Locale): ReactNode => {
  const inner = () => within(node, locale)
  switch (node.type) {
    case 'text':
      return withFormats(node.text ?? '', Number(node.format) || 0)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return node.children?.length ? <p>{inner()}</p> : null
    case 'heading':
      return createElement(headingTag(node.tag), null, inner())
    case 'list':
      return node.tag === 'ol' ? <ol start={node.start}>{inner()}</ol> : <ul>{inner()}</ul>
    case 'listitem':
      return <li>{inner()}</li>
    case 'quote':
      return (
        <blockquote>
          <p>{inner()}</p>
        </blockquote>
      )
    case 'link':
    case 'autolink':
      return linkTo(hrefOf(node, locale), inner())
    case 'horizontalrule':
      return <hr />
    case 'upload':
      return isFilled(node.value as Media) ? <Picture of={node.value as Media} withCaption /> : null
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

const linkTo = (href: string | undefined, inner: ReactNode): ReactNode =>
  href === undefined ? inner : <a href={href}>{inner}</a>

const safe = /^(https?:|mailto:|tel:|\/(?![/\\])|#)/i

const hrefOf = ({ fields }: Node, locale: Locale): string | undefined => {
  if (fields?.linkType !== 'internal') return safe.test(fields?.url ?? '') ? fields?.url : undefined
  const { relationTo, value } = fields.doc ?? {}
  const { slug }: { slug?: unknown } = Object(value)
  const isAddressed = ['pages', 'services', 'newsletters'].includes(relationTo ?? '')
  if (typeof slug !== 'string' || !isAddressed) return undefined
  return documentPath({ collection: relationTo as AddressedCollection, slug }, locale)
}
