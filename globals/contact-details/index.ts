import type { GlobalConfig } from 'payload'
import { defaultTimezones } from 'payload/shared'
import { accessToGlobal } from '../../src/access/accessTo'
import { autosave } from '../../src/fields/publishable'
import { webLinkField } from '../../src/fields/webLink'
import { words } from '../../src/lib/words'
import { addressField } from './addressField'
import { closuresField } from './closuresField'
import { geoField } from './geoField'
import { openingHoursField } from './openingHoursField'
import { socialLinksField } from './socialLinksField'
import { isDialable, toTelephoneLink } from './telephone'

/** How to reach the practice: schema.org `LocalBusiness` with `PostalAddress` and `OpeningHoursSpecification`. */
export const contactDetails: GlobalConfig = {
  slug: 'contact-details',
  label: words('Contact details', 'Datos de contacto'),
  versions: { drafts: { autosave }, max: 50 },
  access: accessToGlobal('contact-details'),
  admin: {
    group: words('Practice', 'Consulta'),
    description: words('How people reach you.', 'Cómo le encuentra la gente.'),
  },
  fields: [
    {
      name: 'practiceName',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Name of the practice', 'Nombre de la consulta'),
      admin: { description: words('As patients know it.', 'Como la conocen los pacientes.') },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          maxLength: 40,
          validate: isDialable,
          label: words('Phone', 'Teléfono'),
          admin: {
            width: '50%',
            description: words(
              'With area code, as you would write it.',
              'Con prefijo, como usted lo escribiría.',
            ),
          },
        },
        {
          name: 'email',
          type: 'email',
          label: words('Email', 'Correo electrónico'),
          admin: { width: '50%', description: words('Shown to everyone.', 'Lo ve todo el mundo.') },
        },
      ],
    },
    {
      name: 'phoneLink',
      type: 'text',
      virtual: true,
      hooks: { afterRead: [toTelephoneLink] },
      label: words('Phone link', 'Enlace de teléfono'),
      admin: {
        hidden: true,
        description: words('A `tel:` address (RFC 3966).', 'Una dirección `tel:` (RFC 3966).'),
      },
    },
    addressField,
    geoField,
    {
      name: 'timeZone',
      type: 'select',
      required: true,
      defaultValue: 'America/Los_Angeles',
      options: defaultTimezones.map(({ label, value }) => ({ label, value })),
      label: words('Time zone', 'Zona horaria'),
      admin: {
        description: words('Hours and closures are in this zone.', 'Horarios y cierres van en esta zona.'),
      },
    },
    openingHoursField,
    closuresField,
    webLinkField({
      name: 'bookingLink',
      label: words('Booking link', 'Enlace para reservar'),
      description: words('Where sessions can be booked online.', 'Dónde se reservan sesiones en línea.'),
    }),
    socialLinksField,
  ],
}
