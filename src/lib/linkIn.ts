import type { Locale } from './locale'
import { localizedPath } from './localizedPath'

/**
 * Where a link leads in a language: a path of the website to the page in that language. A path that names its language
 * itself, a file, what is for staff or programs, and the address of another site stay as they are.
 */
export const linkIn = (link: string, locale: Locale): string => {
  const [, path, rest = ''] = page.exec(link) ?? []
  return path ? localizedPath(path, locale) + rest : link
}

const page = /^(\/(?![/\\])(?!(?:es|admin|api)(?:[/?#]|$))[^.?#]*)([?#].*)?$/
