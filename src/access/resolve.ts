import type { PayloadRequest } from 'payload'

/** How a mutation of one document or global is done. */
export type Resolve = (
  root: unknown,
  args: { id: string; draft?: boolean },
  context: { req: PayloadRequest },
  info: unknown,
) => Promise<unknown>
