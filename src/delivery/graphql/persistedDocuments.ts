import { LRUCache } from 'lru-cache'
import { processWide } from '../../lib/processWide'

const mostDocuments = 1000
const mostCharacters = 2_000_000

/** Queries by the SHA-256 of their text; those least used make way. */
export const persistedDocuments = processWide(
  'persistedDocuments',
  () =>
    new LRUCache<string, string>({
      max: mostDocuments,
      maxSize: mostCharacters,
      sizeCalculation: ({ length }) => length,
    }),
)
