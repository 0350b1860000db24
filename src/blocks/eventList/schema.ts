import type { Block } from 'payload'
import { moment } from '../../fields/moment'
import { webLinkField } from '../../fields/webLink'
import { words } from '../../lib/words'
import { headingField, textField } from '../fields'
import { frame, heading, inPanel, line } from '../inPanel'
import { isAfterBegin } from './isAfterBegin'

/** What takes place at a time, such as a workshop: schema.org `Event`. */
export const eventList: Block = {
  slug: 'eventList',
  interfaceName: 'EventListBlock',
  ...inPanel(
    { singular: words('Events', 'Actividades'), plural: words('Events', 'Actividades') },
    frame({ x: 14, y: 16, width: 22, height: 20 }),
    heading(18, 22, 14),
    line(44, 18, 60),
    line(44, 28, 40),
    frame({ x: 14, y: 44, width: 22, height: 20 }),
    heading(18, 50, 14),
    line(44, 46, 54),
    line(44, 56, 44),
  ),
  fields: [
    headingField({ suggested: words('Coming up', 'Próximas actividades') }),
    {
      name: 'events',
      type: 'array',
      interfaceName: 'EventEntries',
      maxRows: 20,
      label: words('Events', 'Actividades'),
      labels: { singular: words('Event', 'Actividad'), plural: words('Events', 'Actividades') },
      admin: { description: words('In the order of their days.', 'Por orden de fecha.') },
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 120,
          label: words('What', 'Qué'),
          admin: {
            description: words('For example: An open afternoon.', 'Por ejemplo: Tarde de puertas abiertas.'),
          },
        },
        {
          name: 'startsAt',
          type: 'date',
          required: true,
          label: words('Begins', 'Empieza'),
          admin: {
            components: moment,
            description: words('In the time zone of the practice.', 'En la zona horaria de la consulta.'),
          },
        },
        {
          name: 'endsAt',
          type: 'date',
          validate: isAfterBegin,
          label: words('Ends', 'Termina'),
          admin: {
            components: moment,
            description: words('If that is known.', 'Si se sabe.'),
          },
        },
        {
          name: 'place',
          type: 'text',
          localized: true,
          maxLength: 160,
          label: words('Where', 'Dónde'),
          admin: {
            description: words('Leave it empty if it is at the practice.', 'Vacío si es en la consulta.'),
          },
        },
        textField(words('What people may look forward to.', 'Qué pueden esperar las personas que acudan.')),
        webLinkField({
          name: 'url',
          label: words('Link', 'Enlace'),
          mayBePath: true,
          description: words(
            'Where to read more, or to join: a page of your site like /contact, or a whole address like https://example.org.',
            'Dónde leer más o apuntarse: una página de su sitio como /contact, o una dirección completa como https://example.org.',
          ),
        }),
      ],
    },
  ],
}
