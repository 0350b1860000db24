import { parse, stringify } from 'qs-esm'
import type { DeliveryRules } from '../lib/deliverySource'
import { splitUrl } from '../lib/splitUrl'

/** A question in its one spelling, and how the platform is asked it. */
export type Question = { key: string; request: (key: string) => Request }

const longest = 2000

/** The parameters of Payload's REST API that decide what an anonymous reader gets; all others are left out. */
const plain: Record<string, RegExp> = {
  depth: /^\d{1,2}$/,
  limit: /^\d{1,6}$/,
  page: /^\d{1,6}$/,
  pagination: /^(true|false)$/,
  sort: /^[\w.,-]{1,200}$/,
  locale: /^[a-z]{2,3}$/,
  'fallback-locale': /^[a-z]{2,5}$/,
  fallbackLocale: /^[a-z]{2,5}$/,
}
const structured = ['where', 'select', 'populate', 'joins']

/** Asks for more than what is published, so the answer is never stored. */
export const personal = ['draft', 'trash', 'user']

/**
 * The address that a question for published content comes down to: known parameters alone, in one order and one
 * spelling, so that whoever asks the same gets the same stored answer. Undefined for anything else.
 */
export const questionOf = (url: string, rules: DeliveryRules): string | undefined => {
  if (url.length > longest) return undefined
  const [path, search] = splitUrl(url)
  const parameters = parametersOf(path, rules)
  if (!parameters) return undefined
  const query = parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 })
  if (personal.some((name) => name in query && query[name] !== 'false')) return undefined
  const known = Object.entries(query)
    .filter(([name]) => parameters.includes(name))
    .map(([name, value]) => [name, plainly(name, value)])
  if (known.some(([, value]) => value === undefined)) return undefined
  const canonical = stringify(Object.fromEntries(known), { sort: (a, b) => (a < b ? -1 : 1) })
  return canonical ? `${path}?${canonical}` : path
}

const restParameters = [...Object.keys(plain), ...structured]

const parametersOf = (path: string, { collections, globals, endpoints }: DeliveryRules) => {
  const declared = endpoints.find((endpoint) => endpoint.path === path)
  if (declared) return declared.query
  const [, first, second] = /^\/api\/([a-z-]+)(?:\/([\w-]{1,64}))?$/.exec(path) ?? []
  const isPublic = first === 'globals' ? globals.includes(second ?? '') : collections.includes(first ?? '')
  return isPublic ? restParameters : undefined
}

/** A value in its one spelling; undefined for one that is not understood here. */
const plainly = (name: string, value: unknown): unknown => {
  if (!structured.includes(name))
    return typeof value === 'string' && (plain[name]?.test(value) ?? true) ? value : undefined
  if (typeof value !== 'string') return value
  try {
    // Filters may be written as JSON, as OpenAPI describes them.
    const read: unknown = JSON.parse(value)
    return typeof read === 'object' && read !== null ? JSON.stringify(read) : undefined
  } catch {
    return undefined
  }
}
