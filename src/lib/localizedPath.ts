import type { Locale } from './locale'

/** Where the website shows an English path in a language: English as it is, Spanish below `/es`. */
export const localizedPath = (path: string, locale: Locale): string => {
  if (locale === 'en') return path
  return path === '/' ? '/es' : `/es${path}`
}
