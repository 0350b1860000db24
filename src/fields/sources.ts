import type { ArrayField } from 'payload'
import { words } from '../lib/words'
import { webLinkField } from './webLink'

/** What a health text relies on: schema.org `citation`. */
export const sourcesField = (): ArrayField => ({
  name: 'sources',
  type: 'array',
  interfaceName: 'Source',
  maxRows: 30,
  label: words('Sources', 'Fuentes'),
  labels: { singular: words('Source', 'Fuente'), plural: words('Sources', 'Fuentes') },
  admin: {
    description: words(
      'Where the facts come from: a book, a study, a training text, or your own leaflet.',
      'De dónde salen los datos: un libro, un estudio, un texto de formación o su propio folleto.',
    ),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: words('Title', 'Título'),
      admin: { description: words('What it is called, with its year.', 'Cómo se llama, con su año.') },
    },
    webLinkField({
      name: 'url',
      label: words('Link', 'Enlace'),
      description: words('Where it can be read, if it is online.', 'Dónde se puede leer, si está en línea.'),
    }),
  ],
})
