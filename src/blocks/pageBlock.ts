import type { Page } from '../payload-types'

/** Any block of a page. */
export type PageBlock = NonNullable<Page['blocks']>[number]

/** What tells the blocks apart. */
export type BlockName = PageBlock['blockType']

/** The block of a name. */
export type BlockOf<Name extends BlockName> = Extract<PageBlock, { blockType: Name }>
