import type { FlattenedBlock, FlattenedField } from 'payload'
import type { Node, Piece } from './piece'

type Row = Record<string, unknown>

type Walk = {
  /** How the panel names a field. */
  nameOf: (field: FlattenedField) => string
  /** Blocks that are shared by name. */
  blockOf: (slug: string) => FlattenedBlock | undefined
}

type At = {
  fields: FlattenedField[]
  path: string
  label: string
  /** Of the block that these are in, if any: the level of its own heading. */
  blockLevel?: number
}

/** What a document contains that can be checked, by its fields, in the order of the form. */
export const piecesOf = (data: unknown, at: At, walk: Walk): Piece[] => {
  if (!isRow(data)) return []
  return at.fields.flatMap((field): Piece[] => {
    const value = data[field.name]
    if (value === null || value === undefined || notContent.includes(field.name)) return []
    const name = walk.nameOf(field)
    const here = {
      path: at.path ? `${at.path}.${field.name}` : field.name,
      label: at.label ? `${at.label} › ${name}` : name,
    }
    switch (field.type) {
      case 'text':
      case 'textarea':
        return typeof value === 'string'
          ? textPieces(value, { ...here, field, siblings: data, level: at.blockLevel ?? ownLevel })
          : []
      case 'richText':
        return isRow(value) && isRow(value.root)
          ? richTextPieces(value.root, { ...here, goesOn: at.blockLevel !== undefined })
          : []
      case 'relationship':
      case 'upload':
        return relationsIn(value, field.relationTo).map((relation) => ({
          ...here,
          kind: 'relation',
          ...relation,
        }))
      case 'group':
      case 'tab':
        return piecesOf(value, { ...at, ...here, fields: field.flattenedFields }, walk)
      case 'array':
        return rowsOf(value).flatMap((row, index) =>
          piecesOf(row, { ...at, ...numbered(here, index), fields: field.flattenedFields }, walk),
        )
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => {
          const block =
            field.blocks.find(({ slug }) => slug === row.blockType) ?? walk.blockOf(String(row.blockType))
          const fields = block?.flattenedFields ?? []
          // An opening at the top says the title of the page.
          const blockLevel = index === 0 && row.blockType === 'hero' ? 1 : ownLevel
          return piecesOf(row, { ...numbered(here, index), fields, blockLevel }, walk)
        })
      default:
        return []
    }
  })
}

/** What is no content of the page itself: the ids and addresses of rows, and what search engines are told. */
const notContent = ['id', 'slug', 'blockName', 'sources']

/** Of the heading of a block. */
const ownLevel = 2

type Here = { path: string; label: string }

const numbered = ({ path, label }: Here, index: number): Here => ({
  path: `${path}.${index}`,
  label: `${label} ${index + 1}`,
})

const textPieces = (
  value: string,
  { field, siblings, level, ...here }: Here & { field: FlattenedField; siblings: Row; level: number },
): Piece[] => {
  if (/^(https?:\/\/|\/(?!\/))\S*$/.test(value)) {
    // A link without a label of its own stands under words of the page, as on a button for booking.
    const words = typeof siblings.label === 'string' ? siblings.label : value
    return [{ ...here, kind: 'link', url: value, words }]
  }
  if (!('localized' in field && field.localized)) return []
  return [
    field.name === 'heading'
      ? { ...here, kind: 'heading', text: value, level }
      : { ...here, kind: 'text', text: value },
  ]
}

const richTextPieces = (root: Node, { goesOn, ...here }: Here & { goesOn: boolean }): Piece[] => [
  { ...here, kind: 'richText', root, goesOn },
  ...referencesIn(root).map((piece): Piece => ({ ...here, ...piece })),
]

type Reference =
  | { kind: 'relation'; collection: string; id: string }
  | { kind: 'link'; url: string; words: string }

const referencesIn = (node: Node): Reference[] => {
  const own: Reference[] = []
  if (node.relationTo) own.push(...related(node.relationTo, node.value))
  if (node.fields?.linkType === 'internal' && isRow(node.fields.doc))
    own.push(...related(String(node.fields.doc.relationTo), node.fields.doc.value))
  if (node.fields?.linkType === 'custom' && typeof node.fields.url === 'string')
    // Its text is looked at with the rich text.
    own.push({ kind: 'link', url: node.fields.url, words: node.fields.url })
  return [...own, ...(node.children ?? []).flatMap(referencesIn)]
}

const related = (collection: string, value: unknown): Reference[] => {
  const id = idIn(value)
  return id ? [{ kind: 'relation', collection, id }] : []
}

const relationsIn = (value: unknown, relationTo: string | string[]): { collection: string; id: string }[] =>
  [value].flat().flatMap((entry) => {
    const isNamed = Array.isArray(relationTo) && isRow(entry)
    const collection = isNamed ? String(entry.relationTo) : String(relationTo)
    const id = idIn(isNamed ? entry.value : entry)
    return id ? [{ collection, id }] : []
  })

const idIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  return isRow(value) && typeof value.id === 'string' ? value.id : undefined
}

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
