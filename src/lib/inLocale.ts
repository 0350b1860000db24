import type { Locale } from './locale'
import { withoutSlash } from './withoutSlash'

/** The language of a path of the website, and the English path of the same page, without a slash at its end. */
export const inLocale = (path: string): { locale: Locale; path: string } => {
  const [whole, rest] = /^\/es(\/.*)?$/.exec(path) ?? []
  return whole
    ? { locale: 'es', path: withoutSlash(rest || '/') }
    : { locale: 'en', path: withoutSlash(path) }
}
