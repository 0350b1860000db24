import type { ArrayField, GroupField } from 'payload'
import { type Words, words } from '../../src/lib/words'

const adviceField = (name: 'before' | 'after', label: Words): ArrayField => ({
  name,
  type: 'array',
  interfaceName: 'Advice',
  maxRows: 20,
  label,
  labels: { singular: words('Advice', 'Consejo'), plural: words('Advice', 'Consejos') },
  admin: { description: words('One short piece of advice a row.', 'Un consejo breve por fila.') },
  fields: [
    {
      name: 'advice',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 240,
      label: words('Advice', 'Consejo'),
      admin: { description: words('One or two short sentences.', 'Una o dos frases breves.') },
    },
  ],
})

/** What a client is told of a session beforehand. */
export const whatToExpectField: GroupField = {
  name: 'whatToExpect',
  type: 'group',
  interfaceName: 'WhatToExpect',
  label: words('What to expect', 'Qué esperar'),
  admin: {
    description: words(
      'What a first-time client would like to know beforehand.',
      'Lo que a una persona nueva le gustaría saber antes de venir.',
    ),
  },
  fields: [
    adviceField('before', words('Before the session', 'Antes de la sesión')),
    {
      name: 'during',
      type: 'richText',
      localized: true,
      label: words('During the session', 'Durante la sesión'),
      admin: { description: words('How a session goes.', 'Cómo transcurre una sesión.') },
    },
    adviceField('after', words('After the session', 'Después de la sesión')),
  ],
}
