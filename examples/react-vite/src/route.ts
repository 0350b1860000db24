import type { Locale } from '@stillpoint/client'
import { useSyncExternalStore } from 'react'

export type Route = { locale: Locale; page: string; slug: string | undefined }

/** The address of a page, like `#/es/services/craniosacral-therapy`. */
export const addressOf = ({ locale, page, slug }: Route): string =>
  `#/${[locale, page, slug].filter(Boolean).join('/')}`

/** Where the visitor is: English and the home page unless the address says otherwise. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  const [, locale, page = '', slug] = hash.split('/')
  return { locale: locale === 'es' ? 'es' : 'en', page, slug }
}

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
