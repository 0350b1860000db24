import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, textField } from '../fields'
import { dot, frame, inPanel, line } from '../inPanel'

/** How to reach the practice, taken from Contact details. */
export const contactCard: Block = {
  slug: 'contactCard',
  interfaceName: 'ContactCardBlock',
  ...inPanel(
    {
      singular: words('Contact card', 'Tarjeta de contacto'),
      plural: words('Contact cards', 'Tarjetas'),
    },
    frame({ x: 14, y: 16, width: 92, height: 48 }),
    dot(32, 34, 8),
    line(48, 28, 44),
    line(48, 38, 34),
    line(26, 52, 66),
  ),
  fields: [
    headingField({ suggested: words('How to reach us', 'Cómo encontrarnos') }),
    textField(words('A sentence above phone and address.', 'Una frase sobre el teléfono y la dirección.')),
  ],
}
