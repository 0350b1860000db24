import type { Payload } from 'payload'
import { type Words, words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'
import type { Language } from './reading'

/** Pictures that are shown and that nobody has described in this language (WCAG 1.1.1). */
export const pictureTexts = async (
  payload: Payload,
  { pieces, language }: { pieces: Piece[]; language: Language },
): Promise<Finding[]> => {
  const shown = pieces.flatMap((piece) =>
    piece.kind === 'relation' && piece.collection === 'media' ? [piece] : [],
  )
  if (shown.length === 0) return []
  // Anybody may read pictures and their descriptions.
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: shown.map(({ id }) => id) } },
    locale: language,
    fallbackLocale: false,
    depth: 0,
    pagination: false,
  })
  const undescribed = new Map(
    docs.filter(({ alt, isDecorative }) => !alt && !isDecorative).map(({ id, filename }) => [id, filename]),
  )
  return shown
    .filter(({ id }) => undescribed.has(id))
    .map(({ id, path, label }) => ({
      path,
      label,
      check: 'pictures',
      problem: words(
        `The picture ${undescribed.get(id) ?? ''} has no alternative text ${inWords[language].en}.`,
        `La imagen ${undescribed.get(id) ?? ''} no tiene texto alternativo ${inWords[language].es}.`,
      ),
      advice: words(
        'Open it under Pictures and describe it, or tick “Only decoration”.',
        'Ábrala en Imágenes y descríbala, o marque «Solo decoración».',
      ),
    }))
}

const inWords: Record<Language, Words> = {
  en: words('in English', 'en inglés'),
  es: words('in Spanish', 'en español'),
}
