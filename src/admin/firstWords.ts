/** The words that tell one block from another: its heading, or else the first text in it. At most 80 characters. */
export const firstWords = (block: object): string => {
  const fields = new Map(Object.entries(block))
  const texts = ['heading', 'label', 'text', 'content'].map((name) => wordsIn(fields.get(name)))
  const words = texts.find((text) => text !== '') ?? ''
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words
}

type Node = { text?: unknown; root?: unknown; children?: unknown }

const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (typeof value !== 'object' || value === null) return ''
  const { text, root, children } = value as Node
  if (typeof text === 'string') return text
  if (root !== undefined) return wordsIn(root).replace(/\s+/g, ' ').trim()
  return Array.isArray(children) ? children.map(wordsIn).join(isLine(children) ? '' : ' ') : ''
}

const isLine = (children: Node[]) => children.some(({ text }) => typeof text === 'string')
