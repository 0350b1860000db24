import type { Block } from 'payload'
import { words } from '../../lib/words'
import { heading, inPanel, line } from '../inPanel'

/** Free text with headings, lists and links. */
export const richText: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  ...inPanel(
    { singular: words('Text', 'Texto'), plural: words('Texts', 'Textos') },
    heading(14, 14, 50),
    line(14, 30, 92),
    line(14, 40, 86),
    line(14, 50, 92),
    line(14, 60, 58),
  ),
  fields: [
    {
      name: 'content',
      type: 'richText',
      required: true,
      localized: true,
      label: words('Text', 'Texto'),
      admin: {
        description: words('Type / to add headings and lists.', 'Escriba / para añadir títulos y listas.'),
      },
    },
  ],
}
