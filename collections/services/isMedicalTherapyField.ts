import type { CheckboxField } from 'payload'
import { words } from '../../src/lib/words'

/** Whether search engines are told that a service is a schema.org `MedicalTherapy`, with its contraindications. */
export const isMedicalTherapyField: CheckboxField = {
  name: 'isMedicalTherapy',
  type: 'checkbox',
  defaultValue: false,
  label: words('This is a medical therapy', 'Es una terapia médica'),
  admin: {
    description: words(
      'Tick it only if your license lets you call it that. Search engines then read its contraindications, too.',
      'Márquelo solo si su licencia le permite llamarla así. Los buscadores leerán también sus contraindicaciones.',
    ),
  },
}
