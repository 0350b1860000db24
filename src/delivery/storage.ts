import { LRUCache } from 'lru-cache'
import { bytesOf, type StoredAnswer } from './storedAnswer'

/** An answer and the revision of the content that it was made from. `ends`: when it ends all the same, by `Date.now()`. */
type Kept = { answer: StoredAnswer; revision: number; ends?: number | undefined }

/** A single answer may take an eighth of the room at most. */
const largestShare = 8

/** What an entry costs beside its bytes: keys, headers, the maps themselves. */
const overhead = 2048

/**
 * Stored answers, bounded by bytes. A newcomer has to be asked for twice before it may push out others, so that a
 * flood of different questions does not cost the answers that people really ask for.
 */
export const createStorage = (mostBytes: number) => {
  const lru = (share: number) =>
    new LRUCache<string, Kept>({
      maxSize: Math.floor(mostBytes * share),
      maxEntrySize: Math.floor(mostBytes / largestShare),
      sizeCalculation: ({ answer }, key) => bytesOf(answer) + key.length * 2 + overhead,
    })
  const newcomers = lru(0.25)
  const regulars = lru(0.75)

  return {
    /** What is kept under a key, if it was made from this revision and has not ended. */
    get: (key: string, revision: number): StoredAnswer | undefined => {
      const kept = regulars.get(key) ?? promote(key)
      if (kept?.revision !== revision) return undefined
      return kept.ends === undefined || Date.now() < kept.ends ? kept.answer : undefined
    },
    set: (key: string, kept: Kept): void => {
      const shelf = regulars.has(key) ? regulars : newcomers
      shelf.set(key, kept)
    },
    bytes: () => newcomers.calculatedSize + regulars.calculatedSize,
  }

  function promote(key: string): Kept | undefined {
    const kept = newcomers.get(key)
    if (!kept) return undefined
    newcomers.delete(key)
    regulars.set(key, kept)
    return kept
  }
}
