import type { ArrayField } from 'payload'
import { words } from '../../src/lib/words'
import { isWithinBookedTime } from './isWithinBookedTime'

/** The lengths and prices of a service: schema.org `Offer`. */
export const sessionOptionsField: ArrayField = {
  name: 'sessionOptions',
  type: 'array',
  interfaceName: 'SessionOption',
  maxRows: 20,
  label: words('Session options', 'Opciones de sesión'),
  labels: {
    singular: words('Session option', 'Opción'),
    plural: words('Session options', 'Opciones'),
  },
  admin: {
    description: words(
      'The lengths and prices that can be booked.',
      'Las duraciones y los precios que se pueden reservar.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 80,
      label: words('Name', 'Nombre'),
      admin: {
        description: words('For example: 60-minute session.', 'Por ejemplo: sesión de 60 minutos.'),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'minutesBooked',
          type: 'number',
          required: true,
          min: 1,
          max: 1440,
          label: words('Minutes booked', 'Minutos reservados'),
          admin: {
            width: '33%',
            description: words('From arrival to leaving.', 'Desde la llegada hasta la salida.'),
          },
        },
        {
          name: 'minutesActive',
          type: 'number',
          required: true,
          validate: isWithinBookedTime,
          label: words('Minutes of treatment', 'Minutos de tratamiento'),
          admin: {
            width: '33%',
            description: words('The hands-on part of it.', 'La parte de tratamiento en sí.'),
          },
        },
        {
          name: 'price',
          type: 'number',
          min: 0,
          max: 100000,
          label: words('Price', 'Precio'),
          admin: {
            width: '33%',
            step: 0.01,
            description: words(
              'In the currency of Site settings; leave it empty not to show one.',
              'En la moneda de Ajustes del sitio; vacío si no quiere mostrarlo.',
            ),
          },
        },
      ],
    },
  ],
}
