import type { GroupField } from 'payload'
import { words } from '../../src/lib/words'

/** The position on a map, in degrees: schema.org `GeoCoordinates`. */
export const geoField: GroupField = {
  name: 'geo',
  type: 'group',
  interfaceName: 'GeoCoordinates',
  label: words('Position on the map', 'Posición en el mapa'),
  admin: {
    description: words(
      'In a map app, press and hold on your building to see both numbers.',
      'En un mapa, mantenga pulsado el punto donde está su consulta para ver los dos números.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          min: -90,
          max: 90,
          label: words('Latitude', 'Latitud'),
          admin: { width: '50%', description: words('From −90 to 90.', 'De −90 a 90.') },
        },
        {
          name: 'longitude',
          type: 'number',
          min: -180,
          max: 180,
          label: words('Longitude', 'Longitud'),
          admin: { width: '50%', description: words('From −180 to 180.', 'De −180 a 180.') },
        },
      ],
    },
  ],
}
