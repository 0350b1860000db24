import type { ArrayField } from 'payload'
import { words } from '../../src/lib/words'

/** The menu: schema.org `SiteNavigationElement`. */
export const navigationField: ArrayField = {
  name: 'navigation',
  type: 'array',
  interfaceName: 'NavigationItem',
  maxRows: 12,
  label: words('Menu', 'Menú'),
  labels: { singular: words('Entry', 'Entrada'), plural: words('Entries', 'Entradas') },
  admin: { description: words('The menu at the top, in order.', 'El menú de arriba, en orden.') },
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 40,
      label: words('Words', 'Texto'),
      admin: { description: words('One or two words.', 'Una o dos palabras.') },
    },
    {
      name: 'leadsTo',
      type: 'select',
      defaultValue: 'page',
      label: words('Leads to', 'Lleva a'),
      options: [
        { value: 'page', label: words('A page or a service', 'Una página o un servicio') },
        { value: 'services', label: words('The list of services', 'La lista de servicios') },
        { value: 'questions', label: words('All questions', 'Todas las preguntas') },
        { value: 'newsletters', label: words('The issues of the newsletter', 'Los números del boletín') },
        { value: 'disclosures', label: words('The disclosures', 'Los avisos') },
      ],
      admin: {
        description: words(
          'A page or a service that you choose below, or a list that is always up to date.',
          'Una página o un servicio que elige abajo, o una lista que siempre está al día.',
        ),
      },
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: ['pages', 'services'],
      required: true,
      label: words('Page or service', 'Página o servicio'),
      admin: {
        condition: (_, siblings) => leadsToPage(siblings.leadsTo),
        description: words('Shown once it is published.', 'Se muestra cuando esté publicado.'),
      },
    },
  ],
}

// Entries made before there was a choice lead to a page.
const leadsToPage = (leadsTo: unknown) => leadsTo === 'page' || leadsTo == null
