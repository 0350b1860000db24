import type { GroupField } from 'payload'
import { words } from '../../src/lib/words'

/** Where the practice is: schema.org `PostalAddress`. */
export const addressField: GroupField = {
  name: 'address',
  type: 'group',
  interfaceName: 'PostalAddress',
  label: words('Address', 'Dirección'),
  admin: { description: words('Where sessions take place.', 'Dónde tienen lugar las sesiones.') },
  fields: [
    {
      name: 'streetAddress',
      type: 'text',
      maxLength: 160,
      label: words('Street and suite', 'Calle y número'),
      admin: { description: words('With the suite or floor.', 'Con el piso o despacho.') },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'addressLocality',
          type: 'text',
          maxLength: 80,
          label: words('City', 'Ciudad'),
          admin: { width: '40%', description: words('City or town.', 'Ciudad o pueblo.') },
        },
        {
          name: 'addressRegion',
          type: 'text',
          maxLength: 80,
          label: words('State', 'Estado'),
          admin: { width: '20%', description: words('For example CA.', 'Por ejemplo, CA.') },
        },
        {
          name: 'postalCode',
          type: 'text',
          maxLength: 20,
          label: words('ZIP code', 'Código postal'),
          admin: { width: '20%', description: words('Five digits.', 'Cinco cifras.') },
        },
        {
          name: 'addressCountry',
          type: 'text',
          defaultValue: 'US',
          minLength: 2,
          maxLength: 2,
          label: words('Country', 'País'),
          admin: { width: '20%', description: words('Two letters, like US.', 'Dos letras, como US.') },
        },
      ],
    },
  ],
}
