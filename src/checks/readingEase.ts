import { inLanguage } from '../lib/inLanguage'
import { words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'
import { type Language, reading, readingLevels } from './reading'
import { paragraphsIn } from './textIn'

/** Formatted texts that are hard to read, with the sentence that is longest. */
export const readingEase = (piece: Piece, language: Language): Finding[] => {
  if (piece.kind !== 'richText') return []
  const found = reading(paragraphsIn(piece.root), language)
  if (!found || !['fairlyHard', 'hard'].includes(found.level)) return []
  const level = readingLevels[found.level]
  const say = (language: Language) => inLanguage(level, language)
  return [
    {
      path: piece.path,
      label: piece.label,
      check: 'reading',
      problem: words(`This text is ${say('en')}.`, `Este texto es ${say('es')}.`),
      advice: words(
        `Use shorter words and sentences. The longest sentence is: “${found.longestSentence}”`,
        `Use palabras y frases más cortas. La frase más larga es: «${found.longestSentence}»`,
      ),
    },
  ]
}
