import type { Condition, DateFieldValidation, GroupField } from 'payload'
import { isDayAhead } from '../lib/isDayAhead'
import { practiceTimeZone } from '../lib/practiceTimeZone'
import { sayTo } from '../lib/sayTo'
import { words } from '../lib/words'
import { sourcesField } from './sources'

const isBeforeReview: DateFieldValidation = (value, { req, siblingData }) => {
  const reviewedOn = (siblingData as { reviewedOn?: string }).reviewedOn
  if (!value)
    return sayTo(req, words('Say when the next review is due.', 'Indique cuándo toca la próxima revisión.'))
  if (!reviewedOn || new Date(value) > new Date(reviewedOn)) return true
  return sayTo(
    req,
    words(
      'The next review must come after the last one.',
      'La próxima revisión debe ser posterior a la última.',
    ),
  )
}

const isNotAhead: DateFieldValidation = async (value, { req }) => {
  if (!value) return sayTo(req, words('Say when it was reviewed.', 'Indique cuándo se revisó.'))
  const timeZone = await practiceTimeZone(req.payload)
  if (!isDayAhead(value, { now: Date.now(), timeZone })) return true
  return sayTo(
    req,
    words(
      'This day is in the future. Enter the day of the last review.',
      'Ese día está en el futuro. Ponga el de la última revisión.',
    ),
  )
}

type Options = { condition?: Condition }

/**
 * Who checked a health text, when, and when it is due again; required before it can be published. `condition`: for
 * which documents, if not for all.
 */
export const reviewField = ({ condition }: Options = {}): GroupField => ({
  name: 'review',
  type: 'group',
  interfaceName: 'Review',
  label: words('Review', 'Revisión'),
  admin: {
    ...(condition ? { condition } : {}),
    description: words(
      'Health texts show when they were last checked. They can’t be published without it.',
      'Los textos de salud muestran cuándo se revisaron. Sin esto no se pueden publicar.',
    ),
  },
  fields: [
    {
      // For a required field right inside a group, GraphQL would ask for the whole group at every update.
      type: 'row',
      fields: [
        {
          name: 'reviewedBy',
          type: 'text',
          required: true,
          localized: true,
          maxLength: 160,
          label: words('Reviewed by', 'Revisado por'),
          admin: {
            description: words(
              'Who checked this text: a name, or a role in the practice.',
              'Quién revisó este texto: un nombre o un cargo de la consulta.',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'reviewedOn',
          type: 'date',
          required: true,
          label: words('Reviewed on', 'Revisado el'),
          validate: isNotAhead,
          admin: {
            width: '50%',
            description: words('The day of the last check.', 'El día de la última revisión.'),
          },
        },
        {
          name: 'nextReviewDue',
          type: 'date',
          required: true,
          label: words('Next review due', 'Próxima revisión'),
          validate: isBeforeReview,
          admin: {
            width: '50%',
            description: words(
              'The day by which it must be checked again.',
              'El día límite para volver a revisarlo.',
            ),
          },
        },
      ],
    },
    sourcesField(),
  ],
})
