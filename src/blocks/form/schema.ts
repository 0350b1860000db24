import type { Block } from 'payload'
import { words } from '../../lib/words'
import { headingField, textField } from '../fields'
import { area, frame, inPanel } from '../inPanel'

/** One of the forms, to be filled in on the page. */
export const form: Block = {
  slug: 'form',
  interfaceName: 'FormBlock',
  ...inPanel(
    { singular: words('Form', 'Formulario'), plural: words('Forms', 'Formularios') },
    frame({ x: 14, y: 12, width: 92, height: 14 }),
    frame({ x: 14, y: 32, width: 92, height: 22 }),
    area({ x: 14, y: 60, width: 34, height: 12 }),
  ),
  fields: [
    headingField({ suggested: words('Write to us', 'Escríbanos') }),
    textField(words('A sentence above the form.', 'Una frase sobre el formulario.')),
    {
      name: 'form',
      type: 'relationship',
      relationTo: 'forms',
      required: true,
      label: words('Form', 'Formulario'),
      admin: { description: words('Made under Forms.', 'Se crea en Formularios.') },
    },
  ],
}
