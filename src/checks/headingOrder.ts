import { words } from '../lib/words'
import type { Finding } from './finding'
import type { Node, Piece } from './piece'
import { nodesIn, textIn } from './textIn'

/** Of the title of a page. */
const titleLevel = 1

/**
 * Headings that skip a level, and first-level ones, of which a page has one already: its title (WCAG 1.3.1, G141).
 * `pieces` in the order of the page.
 */
export const headingOrder = (pieces: Piece[]): Finding[] => {
  const findings: Finding[] = []
  let level = titleLevel
  for (const piece of pieces) {
    if (piece.kind === 'heading' && piece.text.trim()) level = piece.level
    if (piece.kind !== 'richText') continue
    if (!piece.goesOn) level = titleLevel
    for (const { own, text } of headingsIn(piece.root)) {
      const found = problemOf({ own, level, text })
      if (found) findings.push({ path: piece.path, label: piece.label, check: 'headings', ...found })
      level = own
    }
  }
  return findings
}

const headingsIn = (root: Node) =>
  nodesIn(root)
    .filter(({ type }) => type === 'heading')
    .map((node) => ({ own: Number(node.tag?.slice(1)), text: textIn(node).trim() }))

type Heading = { own: number; level: number; text: string }

const problemOf = ({ own, level, text }: Heading): Pick<Finding, 'problem' | 'advice'> | undefined => {
  if (own === 1)
    return {
      problem: words(
        `The heading “${text}” is of the first level, which belongs to the title of the page.`,
        `El encabezado «${text}» es de primer nivel, que corresponde al título de la página.`,
      ),
      advice: words('Make it Heading 2.', 'Conviértalo en Encabezado 2.'),
    }
  if (own <= level + 1 || own <= 2) return undefined
  const due = Math.max(level + 1, 2)
  return {
    problem: words(
      `The heading “${text}” skips a level: people who listen to the page think that something is missing.`,
      `El encabezado «${text}» se salta un nivel: quien escucha la página cree que falta algo.`,
    ),
    advice: words(`Make it Heading ${due}.`, `Conviértalo en Encabezado ${due}.`),
  }
}
