import { words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'
import { textIn } from './textIn'

/** Words of the list that promise a cure, found as whole words, in any case. */
export const claims = (piece: Piece, list: string[]): Finding[] => {
  const text = contentOf(piece)
  return list
    .filter((phrase) => isIn(text, phrase))
    .map((phrase) => ({
      path: piece.path,
      label: piece.label,
      check: 'claims',
      problem: words(`“${phrase}” may promise a cure.`, `«${phrase}» puede prometer una curación.`),
      advice: words(
        'Say how it may help instead. If it does not promise anything here, leave it.',
        'Diga mejor cómo puede ayudar. Si aquí no promete nada, déjelo.',
      ),
    }))
}

const contentOf = (piece: Piece): string => {
  if (piece.kind === 'richText') return textIn({ children: spaced(piece.root.children ?? []) })
  return piece.kind === 'text' || piece.kind === 'heading' ? piece.text : ''
}

// Two paragraphs are not one word.
const spaced = (nodes: NonNullable<Parameters<typeof textIn>[0]['children']>) =>
  nodes.flatMap((node) => [node, { text: ' ' }])

const isIn = (text: string, phrase: string): boolean => {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'iu').test(text)
}
