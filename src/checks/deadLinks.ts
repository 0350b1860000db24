import type { CollectionSlug, Payload, Where } from 'payload'
import { publicCollections } from '../access/isPublic'
import { addressAt } from '../lib/documentPath'
import { inLocale } from '../lib/inLocale'
import { listings } from '../lib/listings'
import { serverOrigins } from '../lib/serverOrigins'
import { titleOf } from '../lib/titleOf'
import { type Words, words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'

/** Links and relations that lead visitors to nothing: to drafts, to the trash, to what was deleted or never was. */
export const deadLinks = async (payload: Payload, pieces: Piece[]): Promise<Finding[]> => {
  const findings = await Promise.all(
    pieces.map(async (piece): Promise<Finding[]> => {
      const problem = await problemOf(payload, piece)
      if (!problem) return []
      const { path, label } = piece
      return [{ path, label, check: 'deadLinks', problem, advice }]
    }),
  )
  return findings.flat()
}

const advice = words(
  'Publish it, choose another one, or remove this.',
  'Publíquelo, elija otro o quite esto.',
)

const problemOf = async (payload: Payload, piece: Piece): Promise<Words | undefined> => {
  if (piece.kind === 'relation') return relationProblem(payload, piece)
  if (piece.kind !== 'link') return undefined
  const address = ownAddress(piece.url)
  if (!address || (await isPublic(payload, address.collection, { slug: { equals: address.slug } })))
    return undefined
  // Anybody may read redirects.
  const { totalDocs } = await payload.count({
    collection: 'redirects',
    where: { from: { equals: address.path } },
  })
  if (totalDocs > 0) return undefined
  return words(`Nothing is published at ${piece.url}.`, `No hay nada publicado en ${piece.url}.`)
}

const relationProblem = async (
  payload: Payload,
  { collection, id }: { collection: string; id: string },
): Promise<Words | undefined> => {
  const slug = publicCollections.find((name) => name === collection)
  if (!slug || (await isPublic(payload, slug, { id: { equals: id } }))) return undefined
  // Drafts and the trash as well, for staff, who may read them: the endpoint asks who it is.
  const found = await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    trash: true,
  })
  if (!found) return words('It leads to something that was deleted.', 'Lleva a algo que se eliminó.')
  const title = titleOf(payload, {
    subject: { collection: slug, global: null, id },
    content: found,
    language: 'en',
  })
  return 'deletedAt' in found && found.deletedAt
    ? words(`It leads to “${title}”, which is in the trash.`, `Lleva a «${title}», que está en la papelera.`)
    : words(`It leads to “${title}”, which is not published.`, `Lleva a «${title}», que no está publicado.`)
}

// What anybody may read, as the access table says.
const isPublic = async (payload: Payload, collection: CollectionSlug, where: Where): Promise<boolean> => {
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: false })
  return totalDocs > 0
}

/** The document for which an address of this site is; undefined for other sites and the site's own lists and files. */
const ownAddress = (url: string) => {
  const origin = serverOrigins[0] ?? 'http://localhost'
  if (!URL.canParse(url, origin)) return undefined
  const parsed = new URL(url, origin)
  if (!serverOrigins.includes(parsed.origin)) return undefined
  const { path } = inLocale(parsed.pathname)
  const address = addressAt(path)
  // A slug has no full stop; what has one is a file, such as a feed.
  return address && !pagesOfTheSite.has(path) && !path.includes('.') ? { ...address, path } : undefined
}

/** What the website shows by itself, without a page that staff made. */
const pagesOfTheSite = new Set(['/', '/admin', ...Object.values(listings).map(({ path }) => path)])
