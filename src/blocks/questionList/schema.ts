import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, pickField } from '../fields'
import { inPanel, line, stroke } from '../inPanel'

/** Some questions with their answers, or all of them. */
export const questionList: Block = {
  slug: 'questionList',
  interfaceName: 'QuestionListBlock',
  ...inPanel(
    { singular: words('Questions', 'Preguntas'), plural: words('Questions', 'Preguntas') },
    stroke('M14 18 L20 24 L26 18'),
    line(36, 18, 70),
    stroke('M14 38 L20 44 L26 38'),
    line(36, 38, 60),
    stroke('M14 58 L20 64 L26 58'),
    line(36, 58, 66),
  ),
  fields: [
    headingField({ suggested: words('Questions', 'Preguntas') }),
    pickField(
      'faqs',
      words('Leave it empty to list every question.', 'Vacío: se muestran todas las preguntas.'),
    ),
  ],
}
