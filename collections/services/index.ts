import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { publishable } from '../../src/fields/publishable'
import { seoField } from '../../src/fields/seo'
import { webAddressField } from '../../src/fields/webAddress'
import { leaveRedirects } from '../../src/hooks/leaveRedirects'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { safetyTab } from './safetyTab'
import { serviceTab } from './serviceTab'
import { sessionOptionsField } from './sessionOptionsField'
import { whatToExpectField } from './whatToExpectField'
import { withdrawQuestions } from './withdrawQuestions'

/** A treatment that the practice offers: schema.org `Service`. */
export const services: CollectionConfig = {
  slug: 'services',
  labels: {
    singular: collectionLabel('Service', 'Servicio'),
    plural: collectionLabel('Services', 'Servicios'),
  },
  orderable: true,
  defaultSort: '_order',
  ...publishable,
  access: accessTo('services'),
  hooks: { ...leaveRedirects, ...withdrawQuestions },
  admin: {
    useAsTitle: 'title',
    group: words('Content', 'Contenido'),
    defaultColumns: ['title', 'summary', '_status', 'updatedAt'],
    description: words(
      'The treatments that you offer. Drag the rows of the list to change their order.',
      'Los tratamientos que ofrece. Arrastre las filas de la lista para cambiar el orden.',
    ),
  },
  fields: [
    webAddressField(),
    {
      type: 'tabs',
      tabs: [
        serviceTab,
        {
          label: words('Sessions', 'Sesiones'),
          fields: [sessionOptionsField, whatToExpectField],
        },
        safetyTab,
        {
          label: words('Questions', 'Preguntas'),
          fields: [
            {
              name: 'faqs',
              type: 'join',
              collection: 'faqs',
              on: 'services',
              defaultSort: '_order',
              label: words('Questions about this service', 'Preguntas sobre este servicio'),
              admin: { defaultColumns: ['question', 'topic', '_status'] },
            },
          ],
        },
        { label: words('Search', 'Buscadores'), fields: [seoField()] },
      ],
    },
  ],
}
