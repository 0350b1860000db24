import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, textField } from '../fields'
import { area, heading, inPanel, line } from '../inPanel'

/** The opening of a page: a heading, a line of text and a picture. */
export const hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  ...inPanel(
    { singular: words('Opening', 'Portada'), plural: words('Openings', 'Portadas') },
    heading(14, 22, 52),
    line(14, 38, 46),
    line(14, 48, 38),
    area({ x: 74, y: 14, width: 34, height: 52 }),
  ),
  fields: [
    headingField({ required: true }),
    textField(words('A sentence or two below the heading.', 'Una o dos frases bajo el encabezado.')),
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: words('Picture', 'Imagen'),
      admin: {
        description: words('A wide, quiet picture works best.', 'Lo mejor es una imagen ancha y serena.'),
      },
    },
  ],
}
