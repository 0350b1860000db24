import type { Block } from 'payload'
import { words } from '../../lib/words'
import { inPanel, line, stroke } from '../inPanel'

/** Somebody's words, with their source: schema.org `Quotation`. */
export const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  ...inPanel(
    { singular: words('Quote', 'Cita'), plural: words('Quotes', 'Citas') },
    stroke('M28 22 C18 26 16 34 18 42 L28 42 L28 32 L20 32'),
    stroke('M46 22 C36 26 34 34 36 42 L46 42 L46 32 L38 32'),
    line(58, 30, 46),
    line(58, 40, 38),
    line(58, 58, 26),
  ),
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 600,
      label: words('Words', 'Texto'),
      admin: {
        description: words(
          'What was said, word for word. Patients’ praise of a treatment needs their consent in writing.',
          'Lo que se dijo, palabra por palabra. Los elogios de pacientes requieren su permiso por escrito.',
        ),
      },
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      maxLength: 160,
      label: words('Who said it', 'Quién lo dijo'),
      admin: {
        description: words('A name, or a book with its author.', 'Un nombre, o un libro con su autor.'),
      },
    },
  ],
}
