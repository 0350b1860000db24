import type { List } from './query'
import type { Transport } from './transport'

/**
 * Where a path of the website has moved to, like `/services/massage`, or undefined where it has not. A redirect holds for
 * both languages: leave the part of the path that stands for the language out.
 */
export type ResolvePath = (path: string, options?: { signal?: AbortSignal }) => Promise<string | undefined>

export const resolvePathBy =
  ({ read }: Transport): ResolvePath =>
  async (path, options) => {
    const from = path.replace(/[?#].*$/, '').replace(/(.)\/+$/, '$1')
    const query = { ...options, where: { from: { equals: from } }, limit: 1, depth: 0 }
    const { docs }: List<{ to: string }> = await read('/redirects', query)
    return docs[0]?.to
  }
