import { inLanguage } from './inLanguage'
import { words } from './words'

/** A label of a collection. A function, since Payload’s panel reads a record aloud as “Create new [object Object]”. */
export const collectionLabel =
  (en: string, es: string) =>
  ({ i18n }: { i18n: { language: string } }): string =>
    inLanguage(words(en, es), i18n.language)
