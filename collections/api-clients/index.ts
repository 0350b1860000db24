import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { apiKeyStrategy } from './apiKeyStrategy'
import { makeKey } from './makeKey'
import { originsField } from './originsField'
import { requestsPerMinuteField } from './requestsPerMinuteField'

/** Programs that read content with a key of their own, such as a website in preview. */
export const apiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: collectionLabel('API client', 'Cliente de API'),
    plural: collectionLabel('API clients', 'Clientes de API'),
  },
  auth: { disableLocalStrategy: true, strategies: [apiKeyStrategy] },
  graphQL: { disableMutations: true, disableQueries: true },
  lockDocuments: false,
  access: { ...accessTo('api-clients'), admin: () => false },
  endpoints: [makeKey],
  custom: { example: { name: 'Preview of the website', scope: 'drafts' } },
  admin: {
    useAsTitle: 'name',
    group: words('Administration', 'Administración'),
    defaultColumns: ['name', 'scope', 'keyHint', 'lastUsedAt', 'expiresAt', 'isRevoked'],
    description: words(
      'Keys for websites and apps. Reading what is published needs no key.',
      'Claves para sitios y aplicaciones. Leer lo publicado no necesita clave.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Name', 'Nombre'),
      admin: { description: words('Where the key is used.', 'Dónde se usa la clave.') },
    },
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'published',
      label: words('May read', 'Puede leer'),
      options: [
        { value: 'published', label: words('What is published', 'Lo publicado') },
        { value: 'drafts', label: words('Drafts as well', 'También los borradores') },
      ],
      admin: {
        description: words(
          'Give “Drafts as well” only to a preview that the public can’t see.',
          'Dé «También los borradores» solo a una vista previa que el público no vea.',
        ),
      },
    },
    originsField,
    requestsPerMinuteField,
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Works until', 'Válida hasta'),
      admin: { description: words('Leave it empty for no end.', 'Déjelo vacío para que no caduque.') },
    },
    {
      name: 'isRevoked',
      type: 'checkbox',
      defaultValue: false,
      label: words('Switched off', 'Desactivada'),
      admin: {
        components: { Cell: '/src/admin/YesOrNo#YesOrNo' },
        description: words('Stops the key at once.', 'Detiene la clave de inmediato.'),
      },
    },
    {
      name: 'keyHint',
      type: 'text',
      access: { create: () => false, update: () => false },
      label: words('Key', 'Clave'),
      admin: {
        readOnly: true,
        components: { afterInput: ['/src/admin/MakeKeyButton#MakeKeyButton'] },
        description: words(
          'Only its last characters are kept in readable form. A new key replaces the old one.',
          'Solo se guardan legibles sus últimos caracteres. Una clave nueva sustituye a la anterior.',
        ),
      },
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      access: { create: () => false, update: () => false },
      label: words('Last used', 'Último uso'),
      admin: {
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        description: words('To the minute.', 'Con un minuto de precisión.'),
      },
    },
    {
      name: 'keyHash',
      type: 'text',
      index: true,
      hidden: true,
      access: { create: () => false, read: () => false, update: () => false },
    },
  ],
}
