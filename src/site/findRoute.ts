import { documentPath } from '../lib/documentPath'
import { inLocale } from '../lib/inLocale'
import { ownNames } from '../lib/ownNames'
import { splitUrl } from '../lib/splitUrl'
import type { AnyRoute, Visit } from './route'
import { routes } from './routes'

/** A route, what it is asked for, and the English path of the page. */
type FoundRoute = { route: AnyRoute; visit: Visit; path: string }

const plain = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
const longestSearch = 100

/** The route of an address; undefined for one that no page of the website has. */
export const findRoute = (url: string): FoundRoute | undefined => {
  const [whole, search] = splitUrl(url)
  if (!plain.test(whole)) return undefined
  const { locale, path } = inLocale(whole)
  for (const route of routes) {
    const params = paramsOf(route.path, path)
    if (params) return { route, visit: { locale, params, q: route.isSearch ? searchOf(search) : '' }, path }
  }
  return undefined
}

const paramsOf = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (!part.startsWith(':') && part !== value) return undefined
    if (part.startsWith(':')) params[part.slice(1)] = value
  }
  return pattern === '/:slug' && !hasPlace(params.slug ?? '') ? undefined : params
}

// A page that staff write has no other place than one that is free, and the home page none but `/`.
const hasPlace = (slug: string): boolean =>
  !ownNames.includes(slug) && documentPath({ collection: 'pages', slug }) === `/${slug}`

// However it is typed, the same search is the same page.
const searchOf = (search: string): string =>
  (new URLSearchParams(search).get('q') ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .slice(0, longestSearch)
