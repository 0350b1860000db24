/** The languages of the website, English first. */
export const locales = ['en', 'es'] as const

export type Locale = (typeof locales)[number]
