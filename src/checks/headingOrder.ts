import { words } from '../lib/words'
import type { Finding } from './finding'
import type { Piece } from './piece'
import { nodesIn, textIn } from './textIn'

/** Headings that skip a level, and first-level ones, of which a page has one already: its title (WCAG 1.3.1, G141). */
export const headingOrder = (piece: Piece): Finding[] => {
  if (piece.kind !== 'richText') return []
  const { path, label, root, startsBelow } = piece
  const findings: Finding[] = []
  let level = startsBelow
  for (const node of nodesIn(root)) {
    if (node.type !== 'heading') continue
    const own = Number(node.tag?.slice(1))
    const text = textIn(node).trim()
    const found = problemOf({ own, level, text })
    if (found) findings.push({ path, label, check: 'headings', ...found })
    level = own
  }
  return findings
}

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
