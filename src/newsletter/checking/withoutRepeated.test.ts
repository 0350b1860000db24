import { expect, test } from '@jest/globals'
import { words } from '../../lib/words'
import type { Finding } from './finding'
import { withoutRepeated } from './withoutRepeated'

const finding = (path: string | null, locale: 'en' | 'es', said = 'Dead.'): Finding => ({
  severity: 'mustBeMended',
  message: words(said, said),
  form: 'newsletters',
  path,
  locale,
})

test('what stands in both languages is told once, at its field rather than at its block', () => {
  const kept = [
    finding('body.1.url', 'en'),
    finding('body.2.content', 'en', 'Gone.'),
    finding('body.10', 'es'),
    finding('body.1.url', 'es', 'Something else.'),
    finding(null, 'en'),
  ]
  const repeated = [finding('body.1.url', 'es'), finding('body.2', 'es', 'Gone.'), finding(null, 'es')]

  expect(withoutRepeated([...kept, ...repeated])).toEqual(kept)
  expect(withoutRepeated([finding('body.2', 'es', 'Gone.'), ...kept])).toEqual(kept)
})
