import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, pickField } from '../fields'
import { dot, inPanel, line } from '../inPanel'

/** Who gives the treatments: some practitioners, or all of them. */
export const practitioners: Block = {
  slug: 'practitioners',
  interfaceName: 'PractitionersBlock',
  ...inPanel(
    {
      singular: words('Practitioners', 'Profesionales'),
      plural: words('Practitioners', 'Profesionales'),
    },
    dot(34, 30, 13),
    dot(86, 30, 13),
    line(18, 52, 32),
    line(70, 52, 32),
    line(22, 62, 24),
    line(74, 62, 24),
  ),
  fields: [
    headingField({ suggested: words('Who will see you', 'Quién le atenderá') }),
    pickField('practitioners', words('Leave it empty to show everyone.', 'Vacío: se muestran todos.')),
  ],
}
