import type { GroupField } from 'payload'
import { words } from '../../src/lib/words'

/** What stands at the end of every page. */
export const footerField: GroupField = {
  name: 'footer',
  type: 'group',
  interfaceName: 'Footer',
  label: words('Foot of the page', 'Pie de página'),
  admin: { description: words('At the end of every page.', 'Al final de cada página.') },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: words('Text', 'Texto'),
      admin: { description: words('A closing sentence.', 'Una frase de cierre.') },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'copyrightHolder',
          type: 'text',
          maxLength: 120,
          label: words('Copyright holder', 'Titular de los derechos'),
          admin: {
            width: '50%',
            description: words('Who owns the texts.', 'A quién pertenecen los textos.'),
          },
        },
        {
          name: 'copyrightYear',
          type: 'number',
          min: 1900,
          max: 2199,
          label: words('First year', 'Primer año'),
          admin: {
            width: '50%',
            description: words('When it was first published.', 'Cuándo se publicó.'),
          },
        },
      ],
    },
  ],
}
