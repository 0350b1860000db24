import type { FormattedText } from './RichText'

type Node = { type: string; text?: string; children?: Node[] }

/** A formatted text without its formats, its parts divided by spaces. Empty where nothing is written yet. */
export const plainText = (text: FormattedText | null | undefined): string =>
  wordsOf(text?.root.children ?? [])
    .replace(/\s+/g, ' ')
    .trim()

const wordsOf = (nodes: Node[]): string =>
  nodes
    .map(({ text, children, type }) => text ?? `${wordsOf(children ?? [])}${type === 'link' ? '' : ' '}`)
    .join('')
