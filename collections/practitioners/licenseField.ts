import type { GroupField } from 'payload'
import { words } from '../../src/lib/words'

/** Whether a practitioner holds a state license; which one, or what to tell patients instead. */
export const licenseField: GroupField = {
  name: 'license',
  type: 'group',
  interfaceName: 'License',
  label: words('State license', 'Licencia estatal'),
  admin: {
    description: words(
      'Patients have a right to know whether a practitioner holds a state license.',
      'Los pacientes tienen derecho a saber si un profesional tiene licencia estatal.',
    ),
  },
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'notStated',
      label: words('License', 'Licencia'),
      options: [
        { value: 'licensed', label: words('Holds a license', 'Tiene licencia') },
        { value: 'unlicensed', label: words('Holds none', 'No tiene') },
        { value: 'notStated', label: words('Not stated yet', 'Sin indicar todavía') },
      ],
      admin: { description: words('Choose what is true today.', 'Elija lo que es cierto hoy.') },
    },
    {
      name: 'authority',
      type: 'text',
      required: true,
      maxLength: 160,
      label: words('Issued by', 'Expedida por'),
      admin: {
        condition: (_, siblings) => siblings.status === 'licensed',
        description: words('The state board.', 'El organismo estatal.'),
      },
    },
    {
      name: 'number',
      type: 'text',
      required: true,
      maxLength: 60,
      label: words('Number', 'Número'),
      admin: {
        condition: (_, siblings) => siblings.status === 'licensed',
        description: words('The license number.', 'El número de licencia.'),
      },
    },
    {
      name: 'statement',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 1200,
      label: words('Statement', 'Declaración'),
      admin: {
        condition: (_, siblings) => siblings.status === 'unlicensed',
        description: words(
          'Says that this person is no licensed physician, that the service is not licensed by the state, and what they were trained in (California B&P Code §2053.6).',
          'Dice que esta persona no es médico con licencia, que el servicio no tiene licencia estatal y en qué se formó (California B&P Code §2053.6).',
        ),
      },
    },
  ],
}
