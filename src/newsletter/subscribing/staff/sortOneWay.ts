import type { CollectionBeforeOperationHook } from 'payload'
import { sortedColumns } from '../../../lib/sortedColumns'

/**
 * Lets a list by one of these columns go on by age in the same direction. Payload breaks ties by what was made last, which no
 * index could follow both ways: of 100,000 people all of one state would be sorted for each page.
 */
export const sortOneWay: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || !('sort' in args)) return args
  const [first, ...rest] = [args.sort ?? []].flat()
  if (rest.length > 0 || !first || !sortedColumns.includes(first.replace('-', ''))) return args
  return { ...args, sort: [first, first.startsWith('-') ? '-createdAt' : 'createdAt'] }
}
