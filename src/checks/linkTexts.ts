import { words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'
import { nodesIn, textIn } from './textIn'

/** Texts that say nothing of where a link leads, read without what stands around it (WCAG 2.4.4, F84). */
const empty = new Set(
  [
    ['click here', 'click', 'here', 'this', 'this link', 'link', 'this page', 'page', 'more', 'read more'],
    ['learn more', 'see more', 'more info', 'more information', 'details', 'go'],
    ['haga clic aquí', 'haz clic aquí', 'clic aquí', 'pulse aquí', 'pulsa aquí', 'aquí', 'este enlace'],
    ['enlace', 'esta página', 'página', 'más', 'leer más', 'ver más', 'saber más', 'más información', 'ir'],
  ].flat(),
)

/** Links whose text says nothing, or nothing at all. */
export const linkTexts = (piece: Piece): Finding[] =>
  textsOf(piece).flatMap((text) => {
    const found = problemOf(text)
    return found ? [{ path: piece.path, label: piece.label, check: 'linkTexts' as const, ...found }] : []
  })

const textsOf = (piece: Piece): string[] => {
  if (piece.kind === 'link') return [piece.words]
  if (piece.kind !== 'richText') return []
  return nodesIn(piece.root)
    .filter(({ type }) => type === 'link')
    .map(textIn)
}

const problemOf = (text: string): Pick<Finding, 'problem' | 'advice'> | undefined => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s.…!»«"“”→>]+$/g, '')
    .replace(/\s+/g, ' ')
  if (plain === '')
    return {
      problem: words('A link has no text.', 'Un enlace no tiene texto.'),
      advice: words('Write where it leads, or remove it.', 'Escriba adónde lleva, o quítelo.'),
    }
  if (!empty.has(plain)) return undefined
  return {
    problem: words(
      `The link “${text.trim()}” doesn’t say where it leads.`,
      `El enlace «${text.trim()}» no dice adónde lleva.`,
    ),
    advice: words(
      'Link the words that name it, such as “our opening hours”.',
      'Enlace las palabras que lo nombran, como «nuestro horario».',
    ),
  }
}
