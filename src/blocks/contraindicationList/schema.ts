import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, pickField, textField } from '../fields'
import { dot, inPanel, line, stroke } from '../inPanel'

/** Who must not have a treatment: some contraindications, or all of them. */
export const contraindicationList: Block = {
  slug: 'contraindicationList',
  interfaceName: 'ContraindicationListBlock',
  ...inPanel(
    {
      singular: words('Contraindications', 'Contraindicaciones'),
      plural: words('Contraindications', 'Contraindicaciones'),
    },
    stroke('M24 16 L36 38 L12 38 Z'),
    stroke('M24 24 L24 30'),
    line(46, 22, 60),
    line(46, 32, 48),
    dot(24, 58, 5),
    line(46, 52, 60),
    line(46, 62, 40),
  ),
  fields: [
    headingField({
      suggested: words(
        'When to wait, or ask your doctor first',
        'Cuándo esperar o preguntar antes a su médico',
      ),
    }),
    textField(words('A sentence above the list.', 'Una frase sobre la lista.')),
    pickField(
      'contraindications',
      words(
        'Leave it empty to list every one; that is the safe choice.',
        'Vacío: se muestran todas; es lo más seguro.',
      ),
    ),
  ],
}
