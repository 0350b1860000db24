import type { SelectField } from 'payload'
import { words } from '../../src/lib/words'

/** What search engines are told that the practice is, by its name in schema.org. */
export const businessTypeField: SelectField = {
  name: 'businessType',
  type: 'select',
  defaultValue: 'HealthAndBeautyBusiness',
  label: words('Kind of practice', 'Tipo de consulta'),
  options: [
    {
      value: 'HealthAndBeautyBusiness',
      label: words('Wellness and bodywork', 'Bienestar y terapia corporal'),
    },
    { value: 'MedicalBusiness', label: words('Medical practice', 'Consulta médica') },
  ],
  admin: {
    description: words(
      'What search engines are told. “Medical practice” is for licensed medical professionals.',
      'Lo que se dice a los buscadores. «Consulta médica» es para profesionales médicos con licencia.',
    ),
  },
}
