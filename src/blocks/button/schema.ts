import type { Block } from 'payload'
import { webLinkField } from '../../fields/webLink'
import { words } from '../../lib/words'
import { area, heading, inPanel } from '../inPanel'

/** One thing to do next, such as booking. */
export const button: Block = {
  slug: 'button',
  interfaceName: 'ButtonBlock',
  ...inPanel(
    { singular: words('Button', 'Botón'), plural: words('Buttons', 'Botones') },
    area({ x: 28, y: 28, width: 64, height: 24 }),
    heading(42, 36, 36),
  ),
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 40,
      label: words('Words', 'Texto'),
      admin: {
        description: words('Say what happens: Book a session.', 'Diga qué pasa: Reservar una sesión.'),
      },
    },
    webLinkField({
      name: 'url',
      required: true,
      label: words('Link', 'Enlace'),
      mayBePath: true,
      description: words(
        'Where it leads: a page of your site like /contact, in the reader’s language, or a whole address like https://example.org.',
        'Adónde lleva: una página de su sitio como /contact, en el idioma de quien lee, o una dirección completa como https://example.org.',
      ),
    }),
  ],
}
