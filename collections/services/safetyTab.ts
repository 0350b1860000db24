import type { Tab } from 'payload'
import { reviewField } from '../../src/fields/review'
import { words } from '../../src/lib/words'
import { isMedicalTherapyField } from './isMedicalTherapyField'

/** Who should not have a service, who gives it, and when that was last reviewed. */
export const safetyTab: Tab = {
  label: words('Safety', 'Seguridad'),
  fields: [
    {
      name: 'contraindications',
      type: 'relationship',
      relationTo: 'contraindications',
      hasMany: true,
      label: words('Contraindications', 'Contraindicaciones'),
      admin: {
        description: words(
          'Who must not have this treatment, or should ask a doctor first.',
          'Quién no debe recibir este tratamiento o debe consultar antes a su médico.',
        ),
      },
    },
    {
      name: 'practitioners',
      type: 'relationship',
      relationTo: 'practitioners',
      hasMany: true,
      label: words('Practitioners', 'Profesionales'),
      admin: { description: words('Who gives this treatment.', 'Quién realiza este tratamiento.') },
    },
    isMedicalTherapyField,
    reviewField(),
  ],
}
