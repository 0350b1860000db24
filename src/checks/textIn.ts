import type { Node } from './piece'

/** The text of a node and all below it. */
export const textIn = ({ text, type, children = [] }: Node): string =>
  type === 'linebreak' ? ' ' : `${text ?? ''}${children.map(textIn).join('')}`

const blocks = ['paragraph', 'heading', 'listitem', 'quote', 'tablecell']

/** The paragraphs, headings and list entries below a node, each as its text. */
export const paragraphsIn = (node: Node): string[] => {
  const isInnermost = !node.children?.some(hasBlocks)
  if (blocks.includes(node.type ?? '') && isInnermost) return [textIn(node).trim()].filter(Boolean)
  return (node.children ?? []).flatMap(paragraphsIn)
}

const hasBlocks = ({ type, children }: Node): boolean =>
  blocks.includes(type ?? '') || type === 'list' || Boolean(children?.some(hasBlocks))

/** Every node below one, in reading order. */
export const nodesIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)]
