import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, pickField } from '../fields'
import { frame, inPanel, line } from '../inPanel'

/** Some services, or all of them in their own order. */
export const serviceList: Block = {
  slug: 'serviceList',
  interfaceName: 'ServiceListBlock',
  ...inPanel(
    { singular: words('Services', 'Servicios'), plural: words('Services', 'Servicios') },
    frame({ x: 12, y: 20, width: 28, height: 40 }),
    frame({ x: 46, y: 20, width: 28, height: 40 }),
    frame({ x: 80, y: 20, width: 28, height: 40 }),
    line(17, 28, 18),
    line(51, 28, 18),
    line(85, 28, 18),
  ),
  fields: [
    headingField({ suggested: words('Services', 'Servicios') }),
    pickField(
      'services',
      words('Leave it empty to list every service.', 'Vacío: se muestran todos los servicios.'),
    ),
  ],
}
