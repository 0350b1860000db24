import type { CollectionSlug, GlobalSlug } from 'payload'
import { collectionTable, globalTable } from './table'

const mayRead = (table: Record<string, { read?: { anyone?: unknown } }>) =>
  Object.keys(table).filter((slug) => table[slug]?.read?.anyone)

/** What anyone may read: the collections and globals whose answers front ends share. */
export const publicCollections = mayRead(collectionTable) as CollectionSlug[]
export const publicGlobals = mayRead(globalTable) as GlobalSlug[]
