/** One place where two states of a document differ; `path` like `blocks.0.heading`. */
type Difference = { path: string; mine: string; theirs: string }

/** Where two states of a document differ, as texts that people can compare. What the platform keeps is left out. */
export const differencesBetween = (mine: object, theirs: object): Difference[] => {
  const [my, their] = [textsOf(mine), textsOf(theirs)]
  return [...new Set([...my.keys(), ...their.keys()])]
    .map((path) => ({ path, mine: my.get(path) ?? '', theirs: their.get(path) ?? '' }))
    .filter((difference) => difference.mine !== difference.theirs)
}

const kept = new Set([
  'id',
  '_status',
  '_order',
  'blockType',
  'changedBy',
  'changedIn',
  'createdAt',
  'deletedAt',
  'globalType',
  'updatedAt',
])

const textsOf = (value: unknown, path: string[] = []): Map<string, string> => {
  if (value === null || value === undefined || value === '') return new Map()
  if (typeof value !== 'object') return new Map([[path.join('.'), String(value)]])
  const text = 'root' in value ? writtenIn(value.root) : undefined
  if (text !== undefined) return new Map(text ? [[path.join('.'), text]] : [])
  return new Map(
    Object.entries(value).flatMap(([name, part]) =>
      kept.has(name) ? [] : [...textsOf(part, [...path, name])],
    ),
  )
}

type Node = { type?: string; text?: string; children?: Node[] }

/** The words of a formatted text, a paragraph a line. */
const writtenIn = (node: unknown): string => {
  const { text, children = [] } = node as Node
  if (text !== undefined) return text
  const isInline = children.some((child) => child.text !== undefined)
  return children.map(writtenIn).join(isInline ? '' : '\n')
}
