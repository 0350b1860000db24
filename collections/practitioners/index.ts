import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { publishable } from '../../src/fields/publishable'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { credentialsField } from './credentialsField'
import { licenseField } from './licenseField'

/** Somebody who gives treatments: schema.org `Person` with `jobTitle` and `hasCredential`. */
export const practitioners: CollectionConfig = {
  slug: 'practitioners',
  labels: {
    singular: collectionLabel('Practitioner', 'Profesional'),
    plural: collectionLabel('Practitioners', 'Profesionales'),
  },
  orderable: true,
  defaultSort: '_order',
  ...publishable,
  access: accessTo('practitioners'),
  admin: {
    useAsTitle: 'jobTitle',
    group: words('Content', 'Contenido'),
    defaultColumns: ['jobTitle', 'name', '_status', 'updatedAt'],
    description: words('Who gives the treatments.', 'Quién realiza los tratamientos.'),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 120,
      label: words('Name', 'Nombre'),
      admin: {
        description: words(
          'First and last name. Leave it empty to show the role only.',
          'Nombre y apellidos. Déjelo vacío para mostrar solo el cargo.',
        ),
      },
    },
    {
      name: 'jobTitle',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      label: words('Role', 'Cargo'),
      admin: { description: words('What this person does.', 'A qué se dedica esta persona.') },
    },
    credentialsField,
    {
      name: 'training',
      type: 'textarea',
      localized: true,
      maxLength: 1200,
      label: words('Training', 'Formación'),
      admin: {
        description: words(
          'What this person was taught, and where, and what experience they have.',
          'Qué se le enseñó a esta persona, dónde, y qué experiencia tiene.',
        ),
      },
    },
    {
      name: 'biography',
      type: 'richText',
      localized: true,
      label: words('Biography', 'Biografía'),
      admin: { description: words('A few lines to get to know them.', 'Unas líneas para conocerle.') },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: words('Photo', 'Foto'),
      admin: { description: words('A calm portrait works best.', 'Lo mejor es un retrato sereno.') },
    },
    licenseField,
  ],
}
