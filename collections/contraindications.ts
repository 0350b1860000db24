import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { publishable } from '../src/fields/publishable'
import { reviewField } from '../src/fields/review'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** Who must not have a treatment: the text of schema.org `MedicalContraindication`. */
export const contraindications: CollectionConfig = {
  slug: 'contraindications',
  labels: {
    singular: collectionLabel('Contraindication', 'Contraindicación'),
    plural: collectionLabel('Contraindications', 'Contraindicaciones'),
  },
  ...publishable,
  access: accessTo('contraindications'),
  defaultSort: 'kind',
  admin: {
    useAsTitle: 'title',
    group: words('Content', 'Contenido'),
    defaultColumns: ['title', 'kind', '_status', 'review.nextReviewDue'],
    description: words(
      'Who must not have a treatment, or should ask a doctor first.',
      'Quién no debe recibir un tratamiento o debe consultar antes a su médico.',
    ),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 160,
      label: words('Title', 'Título'),
      admin: {
        description: words(
          'The condition, in everyday words.',
          'La condición de salud, en palabras corrientes.',
        ),
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: words('Kind', 'Tipo'),
      options: [
        { value: 'absolute', label: words('Not for you', 'No es para usted') },
        { value: 'relative', label: words('Ask your doctor first', 'Consulte antes a su médico') },
      ],
      admin: {
        description: words(
          '“Not for you” rules the treatment out. “Ask your doctor first” leaves it to a doctor.',
          '«No es para usted» descarta el tratamiento. «Consulte antes a su médico» lo deja en manos del médico.',
        ),
      },
    },
    {
      name: 'explanation',
      type: 'richText',
      required: true,
      localized: true,
      label: words('Explanation', 'Explicación'),
      admin: {
        description: words(
          'Why it matters and what to do instead, calmly and plainly.',
          'Por qué importa y qué hacer en su lugar, con calma y claridad.',
        ),
      },
    },
    reviewField(),
    {
      name: 'services',
      type: 'join',
      collection: 'services',
      on: 'contraindications',
      defaultSort: '_order',
      label: words('Services that it concerns', 'Servicios a los que afecta'),
      admin: { defaultColumns: ['title', '_status'] },
    },
  ],
}
