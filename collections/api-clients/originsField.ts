import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { originOf } from '../../src/lib/originOf'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

const isOrigin: TextFieldSingleValidation = (value, { req }) =>
  originOf(value ?? '') !== null || sayTo(req, notAnOrigin)

/** Where the key of an API client may be used from in browsers, as origins (RFC 6454). */
export const originsField: ArrayField = {
  name: 'origins',
  type: 'array',
  maxRows: 20,
  label: words('Allowed origins', 'Orígenes permitidos'),
  labels: { singular: words('Origin', 'Origen'), plural: words('Origins', 'Orígenes') },
  admin: {
    description: words(
      'The websites whose pages may use this key and send forms. Leave it empty for a key that stays on a server.',
      'Los sitios cuyas páginas pueden usar esta clave y enviar formularios. Déjelo vacío si la clave se queda en un servidor.',
    ),
  },
  fields: [
    {
      name: 'origin',
      type: 'text',
      required: true,
      validate: isOrigin,
      hooks: {
        // `https://WWW.Example.org/` is meant as the origin that browsers send: `https://www.example.org`.
        beforeValidate: [
          ({ value }) => (typeof value === 'string' ? (originOf(value.trim()) ?? value) : value),
        ],
      },
      label: words('Origin', 'Origen'),
      admin: {
        description: words(
          'The address without a path, like https://www.example.org.',
          'La dirección sin ruta, como https://www.example.org.',
        ),
      },
    },
  ],
}

const notAnOrigin = words(
  'Enter an address without a path, like https://www.example.org.',
  'Escriba una dirección sin ruta, como https://www.example.org.',
)
