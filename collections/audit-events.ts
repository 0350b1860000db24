import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/**
 * Who read, exported or deleted what is private. Written by `src/privacy` alone, changed by nobody, and without a word
 * of what was read.
 */
export const auditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: {
    singular: collectionLabel('Access', 'Acceso'),
    plural: collectionLabel('Access record', 'Registro de accesos'),
  },
  access: accessTo('audit-events'),
  graphQL: false,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'action',
    group: words('Messages', 'Mensajes'),
    defaultColumns: ['createdAt', 'who', 'action', 'count', 'how'],
    listSearchableFields: ['who'],
    description: words(
      'Who read, exported or deleted what is private, and when. Nobody can change it. Kept for two years.',
      'Quién leyó, exportó o borró lo que es privado, y cuándo. Nadie puede cambiarlo. Se guarda dos años.',
    ),
  },
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      label: words('What', 'Qué'),
      options: [
        { value: 'read', label: words('Read', 'Lectura') },
        { value: 'export', label: words('Exported', 'Exportación') },
        { value: 'import', label: words('Imported', 'Importación') },
        { value: 'delete', label: words('Deleted', 'Borrado') },
        { value: 'search', label: words('Searched for a person', 'Búsqueda de una persona') },
        { value: 'erase', label: words('Erased a person’s data', 'Borrado de los datos de una persona') },
        { value: 'purge', label: words('Deleted after the set time', 'Borrado al cumplirse el plazo') },
        {
          value: 'changeSecret',
          label: words('Changed the key of the encryption', 'Cambio de la clave del cifrado'),
        },
      ],
      admin: { description: words('What was done.', 'Qué se hizo.') },
    },
    {
      name: 'who',
      type: 'text',
      required: true,
      label: words('Who', 'Quién'),
      admin: {
        description: words(
          'Their address, or Stillpoint where it acted on its own.',
          'Su dirección, o Stillpoint si actuó por sí solo.',
        ),
      },
    },
    {
      name: 'how',
      type: 'select',
      required: true,
      label: words('How', 'Cómo'),
      options: [
        { value: 'panel', label: words('In the panel', 'En el panel') },
        { value: 'rest', label: words('From a website or app (REST)', 'Desde un sitio o aplicación (REST)') },
        {
          value: 'graphql',
          label: words('From a website or app (GraphQL)', 'Desde un sitio o aplicación (GraphQL)'),
        },
        { value: 'itself', label: words('By itself, when its time came', 'Por sí solo, al llegar su hora') },
        {
          value: 'command',
          label: words('By whoever looks after the server', 'Por quien cuida el servidor'),
        },
      ],
      admin: { description: words('From where it was done.', 'Desde dónde se hizo.') },
    },
    {
      name: 'count',
      type: 'number',
      required: true,
      label: words('How many', 'Cuántos'),
      admin: { description: words('How many entries it was about.', 'De cuántas entradas se trató.') },
    },
    {
      name: 'about',
      type: 'select',
      label: words('Of what', 'De qué'),
      options: [
        { value: 'subscribers', label: words('Subscribers', 'Suscripciones') },
        {
          value: 'mails',
          label: words('Emails that were not sent', 'Correos que no se enviaron'),
        },
      ],
      admin: {
        description: words(
          'Empty for messages and personal data.',
          'Vacío para mensajes y datos personales.',
        ),
      },
    },
    {
      name: 'documents',
      type: 'text',
      hasMany: true,
      label: words('Which', 'Cuáles'),
      admin: {
        description: words(
          'The numbers by which the system knows these entries.',
          'Los números con los que el sistema conoce esas entradas.',
        ),
      },
    },
  ],
}
