import type { ArrayField, TextField, TextFieldSingleValidation } from 'payload'
import { isTime } from '../../src/lib/hours/isTime'
import { sayTo } from '../../src/lib/sayTo'
import { type Words, words } from '../../src/lib/words'

const requireTime: TextFieldSingleValidation = (value, { req }) => {
  if (isTime(value)) return true
  return sayTo(req, words('Write a time like 09:00 or 17:30.', 'Escriba una hora como 09:00 o 17:30.'))
}

const isAfterOpening: TextFieldSingleValidation = (value, options) => {
  const { opens } = options.siblingData as { opens?: string }
  const asTime = requireTime(value, options)
  if (asTime !== true || !isTime(opens) || String(value) > opens) return asTime
  return sayTo(
    options.req,
    words('Closing must come after opening.', 'La hora de cierre debe ser posterior a la de apertura.'),
  )
}

const timeField = (name: string, label: Words, validate: TextFieldSingleValidation): TextField => ({
  name,
  type: 'text',
  required: true,
  label,
  validate,
  admin: { width: '30%', description: words('24 hours, like 17:30.', '24 horas, como 17:30.') },
})

/** The hours of an ordinary week: schema.org `OpeningHoursSpecification`, in the time zone of the practice. */
export const openingHoursField: ArrayField = {
  name: 'openingHours',
  type: 'array',
  interfaceName: 'OpeningHours',
  maxRows: 28,
  label: words('Weekly hours', 'Horario semanal'),
  labels: { singular: words('Opening hours', 'Horario'), plural: words('Opening hours', 'Horarios') },
  admin: {
    description: words(
      'One row for each stretch; two rows on a day leave a break. Leave it empty for “by appointment”.',
      'Una fila por tramo; dos filas en un día dejan una pausa. Déjelo vacío si es «con cita».',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'dayOfWeek',
          type: 'select',
          required: true,
          label: words('Day', 'Día'),
          options: [
            { value: 'Monday', label: words('Monday', 'Lunes') },
            { value: 'Tuesday', label: words('Tuesday', 'Martes') },
            { value: 'Wednesday', label: words('Wednesday', 'Miércoles') },
            { value: 'Thursday', label: words('Thursday', 'Jueves') },
            { value: 'Friday', label: words('Friday', 'Viernes') },
            { value: 'Saturday', label: words('Saturday', 'Sábado') },
            { value: 'Sunday', label: words('Sunday', 'Domingo') },
          ],
          admin: { width: '40%', description: words('Day of the week.', 'Día de la semana.') },
        },
        timeField('opens', words('Opens', 'Abre'), requireTime),
        timeField('closes', words('Closes', 'Cierra'), isAfterOpening),
      ],
    },
  ],
}
