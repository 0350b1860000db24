import type { CollectionSlug, Payload } from 'payload'
import { idsIn, publicNow, readPublic, type Subject } from '../changes'
import { documentPath, hasAddress } from '../lib/documentPath'
import { serverOrigins } from '../lib/serverOrigins'
import { titleOf } from '../lib/titleOf'
import { withoutSlash } from '../lib/withoutSlash'

/** Something public that shows a document or links to it, with the title that staff know it by. */
type User = Subject & { title: string }

/**
 * What visitors see documents in, or are led to them from: relations, pictures, blocks, links in formatted texts, and
 * the menu; but not these documents themselves. `language`: of the titles. Tells drafts and their titles to nobody: it
 * reads as anybody may, apart from the addresses of these documents.
 */
export const usedBy = async (
  payload: Payload,
  { collection, ids, language }: { collection: CollectionSlug; ids: string[]; language: string },
): Promise<User[]> => {
  const addresses = (await Promise.all(ids.map((id) => addressesOf(payload, { collection, id })))).flat()
  const users: User[] = []
  for (const { collection, global, id: other } of await publicNow(payload)) {
    if (other !== null && ids.includes(other)) continue
    const subject = { collection, global, id: other } as Subject
    const content = await readPublic(payload, subject)
    if (!content || !(idsIn(content).some((id) => ids.includes(id)) || linksTo(content, addresses))) continue
    users.push({ ...subject, title: titleOf(payload, { subject, content, language }) })
  }
  return users
}

const addressesOf = async (
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<string[]> => {
  // Of drafts as well, for staff: the endpoint asks who it is.
  const found: object | null = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  const { slug }: { slug?: string | null } = { ...found }
  if (!slug || !hasAddress(collection)) return []
  const paths = (['en', 'es'] as const).map((locale) => documentPath({ collection, slug }, locale))
  return paths.flatMap((path) => [path, ...serverOrigins.map((origin) => origin + path)])
}

const linksTo = (value: unknown, addresses: string[]): boolean => {
  if (typeof value === 'string') return addresses.includes(withoutSlash(value.replace(/[?#].*$/, '')))
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inner) => linksTo(inner, addresses))
}
