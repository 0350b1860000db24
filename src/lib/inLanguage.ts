import type { Words } from './words'

/** The words in Spanish for `es`, in English for any other language or none. */
export const inLanguage = (words: Words, language: string | undefined): string =>
  language === 'es' ? words.es : words.en
