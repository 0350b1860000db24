import type { Locale } from '../lib/locale'

/** A price as people write it, without cents where there are none. An unknown currency keeps its letters. */
export const formatPrice = (price: number, currency: string, locale: Locale): string => {
  const language = locale === 'es' ? 'es-US' : 'en-US'
  const code = currency.toUpperCase()
  if (!/^[A-Z]{3}$/.test(code)) return `${price} ${currency}`
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    minimumFractionDigits: Number.isInteger(price) ? 0 : 2,
  }).format(price)
}
