import type { ArrayField, DateFieldValidation } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'

const isNotBeforeStart: DateFieldValidation = (value, { req, siblingData }) => {
  const { validFrom } = siblingData as { validFrom?: string }
  if (!value) return sayTo(req, words('Choose the last day.', 'Elija el último día.'))
  if (!validFrom || new Date(value) >= new Date(validFrom)) return true
  return sayTo(
    req,
    words(
      'This closure ends before it begins. Check both days.',
      'Este cierre acaba antes de empezar. Revise los días.',
    ),
  )
}

/** Days on which the practice is closed: schema.org `specialOpeningHoursSpecification` without hours. */
export const closuresField: ArrayField = {
  name: 'closures',
  type: 'array',
  interfaceName: 'Closure',
  maxRows: 60,
  label: words('Closures', 'Cierres'),
  labels: { singular: words('Closure', 'Cierre'), plural: words('Closures', 'Cierres') },
  admin: { description: words('Holidays and other days off.', 'Vacaciones y otros días sin consulta.') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'validFrom',
          type: 'date',
          required: true,
          label: words('First day', 'Primer día'),
          admin: { width: '30%', description: words('Closed from this day.', 'Cerrado desde este día.') },
        },
        {
          name: 'validThrough',
          type: 'date',
          required: true,
          validate: isNotBeforeStart,
          label: words('Last day', 'Último día'),
          admin: { width: '30%', description: words('Closed through this day.', 'Cerrado hasta este día.') },
        },
        {
          name: 'reason',
          type: 'text',
          localized: true,
          maxLength: 120,
          label: words('Reason', 'Motivo'),
          admin: { width: '40%', description: words('Shown to patients.', 'Lo ven los pacientes.') },
        },
      ],
    },
  ],
}
