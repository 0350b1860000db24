import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { publishable } from '../src/fields/publishable'
import { collectionLabel } from '../src/lib/collectionLabel'
import { topics } from '../src/lib/topics'
import { words } from '../src/lib/words'

/** A question that patients ask, with its answer: schema.org `Question`. */
export const faqs: CollectionConfig = {
  slug: 'faqs',
  labels: {
    singular: collectionLabel('Question', 'Pregunta'),
    plural: collectionLabel('Questions', 'Preguntas'),
  },
  orderable: true,
  defaultSort: '_order',
  ...publishable,
  access: accessTo('faqs'),
  admin: {
    useAsTitle: 'question',
    group: words('Content', 'Contenido'),
    defaultColumns: ['question', 'topic', '_status', 'updatedAt'],
    description: words(
      'Questions that people ask. Drag the rows of the list to change their order.',
      'Lo que la gente pregunta. Arrastre las filas de la lista para cambiar el orden.',
    ),
  },
  fields: [
    {
      name: 'question',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: words('Question', 'Pregunta'),
      admin: { description: words('As a patient would ask it.', 'Como la haría un paciente.') },
    },
    {
      name: 'answer',
      type: 'richText',
      required: true,
      localized: true,
      label: words('Answer', 'Respuesta'),
      admin: { description: words('Short, and true for everyone.', 'Breve y válida para todos.') },
    },
    {
      name: 'topic',
      type: 'select',
      required: true,
      defaultValue: 'about',
      label: words('Topic', 'Tema'),
      options: topics.map(({ topic, label }) => ({ value: topic, label })),
      admin: { description: words('Questions are grouped by topic.', 'Las preguntas se agrupan por tema.') },
    },
    {
      name: 'services',
      type: 'relationship',
      relationTo: 'services',
      hasMany: true,
      label: words('Services', 'Servicios'),
      admin: {
        description: words(
          'The services that it is about. Leave it empty if it is about all of them.',
          'Los servicios a los que se refiere. Déjelo vacío si se refiere a todos.',
        ),
      },
    },
  ],
}
