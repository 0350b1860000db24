import type { Block } from 'payload'
import { words } from '../../lib/words'
import { area, dot, inPanel, stroke } from '../inPanel'

/** One picture in the text. */
export const media: Block = {
  slug: 'media',
  interfaceName: 'MediaBlock',
  ...inPanel(
    { singular: words('Picture', 'Imagen'), plural: words('Pictures', 'Imágenes') },
    area({ x: 14, y: 12, width: 92, height: 56 }),
    dot(84, 28, 7),
    stroke('M16 62 L44 36 L64 54 L80 44 L104 62'),
  ),
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      label: words('Picture', 'Imagen'),
      admin: { description: words('Its caption is shown below it.', 'Su pie se muestra debajo.') },
    },
  ],
}
