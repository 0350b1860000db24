import type { GroupField } from 'payload'
import { words } from '../../src/lib/words'
import { accentColorField } from './accentColorField'

/** How the website introduces itself: name, tagline, logo and color. */
export const brandField: GroupField = {
  name: 'brand',
  type: 'group',
  interfaceName: 'Brand',
  label: words('Brand', 'Marca'),
  admin: { description: words('How the site introduces itself.', 'Cómo se presenta el sitio.') },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Name', 'Nombre'),
      admin: {
        description: words('Shown at the top of each page.', 'Se muestra arriba en cada página.'),
      },
    },
    {
      name: 'tagline',
      type: 'text',
      localized: true,
      maxLength: 160,
      label: words('Tagline', 'Lema'),
      admin: { description: words('A few words on what you do.', 'Unas palabras sobre lo que hace.') },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      label: words('Logo', 'Logotipo'),
      admin: { description: words('Best on a plain background.', 'Mejor sobre fondo liso.') },
    },
    accentColorField,
  ],
}
