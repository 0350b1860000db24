import type { Field } from 'payload'
import { isStaff } from '../access/roles'
import { words } from '../lib/words'

/**
 * Who made the latest state of a document, and in which form of the panel: `changedIn` is a random name that a form
 * gives itself, so that its saves are told from those of anybody else, another tab of the same person included.
 */
export const changeFields: Field[] = [
  {
    name: 'changedBy',
    type: 'text',
    access: { read: isStaff, create: () => false, update: () => false },
    label: words('Last changed by', 'Último cambio de'),
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data?.changedBy),
      description: words('Who saved it last.', 'Quién lo guardó por última vez.'),
    },
  },
  {
    name: 'changedIn',
    type: 'text',
    hidden: true,
    label: words('Last changed in', 'Último cambio en'),
    admin: {
      disableBulkEdit: true,
      description: words('The form that saved it last.', 'El formulario que lo guardó por última vez.'),
    },
  },
]
