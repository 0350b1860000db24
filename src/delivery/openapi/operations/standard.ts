import type { Operation as Right } from '../../../access/table'
import { type Callers, callersOf } from '../callers'
import type { Entity } from '../entity'
import type { Sketch } from './compose'

/**
 * What the document makes of an endpoint of Payload's own, or why it leaves it out. Without callers, or where `exists`
 * says no, there is no such operation.
 */
export type Standard<Kind extends Entity> =
  | {
      callers: (entity: Kind) => Callers | undefined
      exists?: (entity: Kind) => boolean
      sketch: (entity: Kind) => Sketch
    }
  | string

/** Whoever has a right in the row of the access table; with several, whoever has them all. */
export const byRight =
  (...rights: [Right, ...Right[]]) =>
  ({ row }: Entity): Callers | undefined =>
    callersOf(row, ...rights)
