import type { Locale } from './locale'

type Filled = { token: string; language: Locale }

/** The address of a front end’s page for somebody’s preferences: `{token}` and `{language}` are replaced in it. */
export const preferencesPageFor = (page: string, { token, language }: Filled): string =>
  page.replaceAll('{language}', language).replace('{token}', token)

/**
 * Whether an address can be mailed with a token, which opens somebody’s preferences: in one place of it, never in the
 * name of the host, by https, or by http on this computer.
 */
export const isPreferencesPage = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.split('{token}').length !== 2) return false
  const filled = preferencesPageFor(value, { token: 'a', language: 'en' })
  if (/[\s<>"{}]/.test(filled) || !URL.canParse(filled)) return false
  const { protocol, hostname, origin, username } = new URL(filled)
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
  return isSafe && username === '' && value.startsWith(origin)
}
