import type { PayloadRequest } from 'payload'
import type { Target } from './target'

/** The newest state of something, drafts included, in the language of `req`. */
export type Latest = { [field: string]: unknown; _status?: string; deletedAt?: string | null }

/** Reads it whoever asks: the caller knows who may. Undefined if it is not there. */
export const latestOf = async (req: PayloadRequest, target: Target): Promise<Latest | undefined> => {
  const options = { draft: true, depth: 0, showHiddenFields: true, req } as const
  const found: object | null = target.collection
    ? await req.payload.findByID({
        ...options,
        collection: target.collection,
        id: target.id,
        disableErrors: true,
        trash: true,
      })
    : await req.payload.findGlobal({ ...options, slug: target.global })
  return found ? { ...found } : undefined
}
