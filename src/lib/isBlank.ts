import type { Service } from '../payload-types'

type Node = { type: string; text?: string; children?: Node[] }

/** Whether a formatted text says and shows nothing, such as one that was emptied. */
export const isBlank = (text: Service['description'] | null | undefined): boolean =>
  (text?.root.children ?? []).every(isEmpty)

const isEmpty = ({ type, text, children = [] }: Node): boolean =>
  type !== 'upload' && !text?.trim() && children.every(isEmpty)
