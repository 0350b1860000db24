import type { RichText } from '@stillpoint/client'
import { createElement, type ReactNode } from 'react'

/** A formatted text: a tree of Lexical nodes as elements. */
export const Formatted = ({ text }: { text: RichText }) => <>{elementsOf(text.root.children)}</>

type Node = {
  type: string
  text?: string
  tag?: string
  format?: unknown
  fields?: { url?: string }
  children?: Node[]
}

const elementsOf = (nodes: Node[]): ReactNode[] => nodes.map(elementOf)

const elementOf = (node: Node, index: number): ReactNode => {
  const inner = elementsOf(node.children ?? [])
  switch (node.type) {
    case 'text':
      return Number(node.format) & 1 ? <strong key={index}>{node.text}</strong> : node.text
    case 'linebreak':
      return <br key={index} />
    case 'link':
    case 'autolink':
      return (
        <a href={node.fields?.url} key={index}>
          {inner}
        </a>
      )
    default:
      return createElement(node.tag ?? tags[node.type] ?? 'div', { key: index }, ...inner)
  }
}

const tags: Record<string, string> = { paragraph: 'p', listitem: 'li', quote: 'blockquote' }
