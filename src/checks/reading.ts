import { type Words, words } from '../lib/words'
import { englishSyllables, spanishSyllables } from './syllables'

export type Language = 'en' | 'es'
type ReadingLevel = 'easy' | 'plain' | 'fairlyHard' | 'hard'

/** How hard a text is to read. `score`: a school grade in English, 0 (hard) to 100 (easy) in Spanish. */
type Reading = { level: ReadingLevel; score: number; longestSentence: string }

/** How each level is told. */
export const readingLevels: Record<ReadingLevel, Words> = {
  easy: words('easy to read', 'fácil de leer'),
  plain: words('quite easy to read', 'bastante fácil de leer'),
  fairlyHard: words('fairly hard to read', 'algo difícil de leer'),
  hard: words('hard to read', 'difícil de leer'),
}

/** Fewer words say nothing reliable. */
const fewestWords = 60

/**
 * How hard paragraphs are to read: the grade of Flesch and Kincaid (Kincaid et al. 1975) for English, the perspicuity of
 * Fernández Huerta (1959, with the corrected sign of sentence length) for Spanish. Undefined for a short text.
 */
export const reading = (paragraphs: string[], language: Language): Reading | undefined => {
  const sentences = paragraphs.flatMap((paragraph) => sentencesIn(paragraph, language))
  const spoken = sentences.flatMap(wordsIn)
  if (spoken.length < fewestWords) return undefined
  const syllables = spoken.map(language === 'es' ? spanishSyllables : englishSyllables)
  const perSentence = spoken.length / sentences.length
  const perWord = syllables.reduce((sum, count) => sum + count, 0) / spoken.length
  const score =
    language === 'es'
      ? 206.84 - 60 * perWord - 1.02 * perSentence
      : 0.39 * perSentence + 11.8 * perWord - 15.59
  return {
    level: language === 'es' ? spanishLevel(score) : englishLevel(score),
    score: Math.round(score),
    longestSentence: longest(sentences),
  }
}

const englishLevel = (grade: number): ReadingLevel => {
  if (grade <= 6) return 'easy'
  if (grade <= 9) return 'plain'
  return grade <= 12 ? 'fairlyHard' : 'hard'
}

const spanishLevel = (perspicuity: number): ReadingLevel => {
  if (perspicuity >= 80) return 'easy'
  if (perspicuity >= 60) return 'plain'
  return perspicuity >= 50 ? 'fairlyHard' : 'hard'
}

const sentencesIn = (paragraph: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence).length > 0)

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []

const longest = (sentences: string[]): string =>
  sentences.reduce((one, other) => (wordsIn(other).length > wordsIn(one).length ? other : one), '')
