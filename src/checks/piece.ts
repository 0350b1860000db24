/** A node of the editor's JSON, as far as the checks read it. */
export type Node = {
  type?: string
  tag?: string
  text?: string
  children?: Node[]
  relationTo?: string
  value?: unknown
  fields?: { linkType?: string; url?: unknown; doc?: unknown }
}

/** Where a piece of content stands: its path in the form, and what the panel calls it. */
export type Place = { path: string; label: string }

/** A piece of content that the checks look at. */
export type Piece = Place &
  (
    | { kind: 'text'; text: string }
    | { kind: 'heading'; text: string; level: number }
    /** `goesOn`: its headings follow those of what stands before it, as in a stack of blocks. */
    | { kind: 'richText'; root: Node; goesOn: boolean }
    | { kind: 'relation'; collection: string; id: string }
    | { kind: 'link'; url: string; words: string }
  )
