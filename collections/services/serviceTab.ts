import type { Tab } from 'payload'
import { webLinkField } from '../../src/fields/webLink'
import { words } from '../../src/lib/words'

/** What a service is, in words and a picture, and where it is booked. */
export const serviceTab: Tab = {
  label: words('Service', 'Servicio'),
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Title', 'Título'),
      admin: { description: words('The name of the treatment.', 'El nombre del tratamiento.') },
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 200,
      label: words('Summary', 'Resumen'),
      admin: {
        description: words(
          'One or two sentences for lists and search results, up to 200 characters.',
          'Una o dos frases para listas y buscadores, hasta 200 caracteres.',
        ),
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: words('Picture', 'Imagen'),
      admin: { description: words('Shown with the service.', 'Se muestra con el servicio.') },
    },
    {
      name: 'description',
      type: 'richText',
      required: true,
      localized: true,
      label: words('Description', 'Descripción'),
      admin: {
        description: words(
          'What it is and how it may help. Avoid promises of a cure.',
          'Qué es y cómo puede ayudar. Evite prometer una cura.',
        ),
      },
    },
    webLinkField({
      name: 'bookingLink',
      label: words('Booking link', 'Enlace para reservar'),
      description: words(
        'Where this service can be booked. Leave it empty to use the link in Contact details.',
        'Dónde se reserva este servicio. Déjelo vacío para usar el enlace de Datos de contacto.',
      ),
    }),
  ],
}
