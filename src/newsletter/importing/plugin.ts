import type { CollectionConfig, Plugin } from 'payload'
import { checkImport, startImport } from './endpoints/commands'
import { dropImport, listImports, readImport } from './endpoints/imports'
import { rowProblems } from './endpoints/rowProblems'
import { uploadImport } from './endpoints/uploadImport'

/** Lets owners bring their subscribers along from another service. */
export const importingPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'subscribers' ? withImports(collection) : collection,
  ),
})

const withImports = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [
    ...(collection.endpoints || []),
    ...[uploadImport, listImports, readImport, checkImport, startImport, rowProblems, dropImport],
  ],
})
