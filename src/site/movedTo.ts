import type { Client } from '../client'
import { inLocale } from '../lib/inLocale'
import { localizedPath } from '../lib/localizedPath'

/**
 * Where a path has moved to, in its own language; undefined where it has not. All redirects are read at once: that
 * answer is stored, and paths that somebody made up do not reach the database.
 */
export const movedTo = async (
  client: Pick<Client, 'redirects'>,
  pathname: string,
): Promise<string | undefined> => {
  const { locale, path } = inLocale(pathname)
  // The home page is a page like any other to staff, with this for its address.
  if (path === '/home') return localizedPath('/', locale)
  for await (const { from, to } of client.redirects.all({ select: { from: true, to: true } }))
    if (from === path) return localizedPath(to, locale)
  return undefined
}
