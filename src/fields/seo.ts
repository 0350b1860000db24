import type { GroupField } from 'payload'
import { words } from '../lib/words'

/** How a document looks in search results and when shared; empty fields fall back to its title and summary. */
export const seoField = (): GroupField => ({
  name: 'meta',
  type: 'group',
  interfaceName: 'Seo',
  label: words('Search and sharing', 'Buscadores y redes'),
  admin: {
    description: words(
      'How this looks in search results and when somebody shares it.',
      'Cómo se ve en los buscadores y al compartirlo.',
    ),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      maxLength: 70,
      label: words('Title for search results', 'Título para buscadores'),
      admin: {
        description: words(
          'Up to 70 characters. Leave it empty to use the title.',
          'Hasta 70 caracteres. Déjelo vacío para usar el título.',
        ),
      },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 200,
      label: words('Description for search results', 'Descripción para buscadores'),
      admin: {
        description: words(
          'Up to 200 characters. Leave it empty to use the summary.',
          'Hasta 200 caracteres. Déjelo vacío para usar el resumen.',
        ),
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: words('Picture when shared', 'Imagen al compartir'),
      admin: { description: words('A wide picture works best.', 'Lo mejor es una imagen ancha.') },
    },
    {
      name: 'isHidden',
      type: 'checkbox',
      defaultValue: false,
      label: words('Hide from search engines', 'Ocultar a los buscadores'),
      admin: {
        description: words(
          'Search engines are asked not to list this. People who have the address can still read it.',
          'Se pide a los buscadores que no lo muestren. Quien tenga la dirección podrá leerlo.',
        ),
      },
    },
  ],
})
