import type { Field } from 'payload'
import { forNobody } from '../../src/lib/forNobody'
import { words } from '../../src/lib/words'

/** What `src/privacy` keeps with a message: its sealed text, and what is left of telling about it. */
export const sealedFields: Field[] = [
  // As large as the largest body that the front door lets in, encrypted and in Base64.
  { name: 'sealed', type: 'text', maxLength: 200_000, hidden: true, access: forNobody },
  {
    name: 'problem',
    type: 'select',
    virtual: true,
    access: { create: () => false, update: () => false },
    options: [
      {
        value: 'key',
        label: words('This message can’t be opened', 'Este mensaje no se puede abrir'),
      },
    ],
    label: words('Problem', 'Problema'),
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data.problem),
      description: words(
        'It was encrypted with a secret that is no longer there, or was damaged. Whoever looks after the server can put the old secret back.',
        'Se cifró con un secreto que ya no está, o se dañó. Quien cuida el servidor puede volver a poner el secreto anterior.',
      ),
    },
  },
  // When to tell staff of it; empty once they know.
  { name: 'notifyAt', type: 'date', index: true, hidden: true, access: forNobody },
  { name: 'notifyNumber', type: 'number', hidden: true, access: forNobody },
  { name: 'notified', type: 'json', hidden: true, access: forNobody },
]
