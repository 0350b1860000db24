import { describe, expect, test } from '@jest/globals'
import { reading } from './reading'

const times = (count: number, text: string) => Array.from({ length: count }, () => text)

describe('in English', () => {
  test('short words in short sentences are easy', () => {
    expect(reading(times(12, 'You lie down and we sit by you.'), 'en')).toMatchObject({ level: 'easy' })
  })

  test('long words in long sentences are hard, and the longest is named', () => {
    const long =
      'Notwithstanding considerable physiological individuality, practitioners systematically investigate interdependent musculoskeletal restrictions throughout the craniosacral environment, facilitating autonomous regulatory mechanisms.'
    const found = reading([...times(4, long), 'It is calm.'], 'en')

    expect(found).toMatchObject({ level: 'hard', longestSentence: long })
  })

  test('the grade is that of Flesch and Kincaid', () => {
    // 60 words of one syllable in 6 sentences: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11
    expect(reading(times(6, 'He sat and she lay on a soft warm bed.'), 'en')?.score).toBe(0)
  })
})

describe('in Spanish', () => {
  test('short words in short sentences are easy', () => {
    expect(reading(times(12, 'Se echa y nos da la mano.'), 'es')).toMatchObject({ level: 'easy' })
  })

  test('long words in long sentences are hard', () => {
    const long =
      'Independientemente de la individualidad fisiológica, los profesionales investigan sistemáticamente las restricciones musculoesqueléticas interdependientes y facilitan los mecanismos reguladores autónomos correspondientes.'

    expect(reading(times(5, long), 'es')).toMatchObject({ level: 'hard' })
  })

  test('the perspicuity is that of Fernández Huerta', () => {
    // 60 words of one syllable in 6 sentences: 206.84 − 60 × 1 − 1.02 × 10 = 136.64
    expect(reading(times(6, 'Yo no sé si tú ya vas al sol hoy.'), 'es')?.score).toBe(137)
  })
})

test('a few words say nothing of how hard they are', () => {
  expect(reading(['Notwithstanding considerable individuality.'], 'en')).toBeUndefined()
})
