import type { GlobalConfig } from 'payload'
import { accessToGlobal } from '../src/access/accessTo'
import { words } from '../src/lib/words'

/** Who is told of messages, how long they are kept, and what is kept about one person. */
export const messageSettings: GlobalConfig = {
  slug: 'message-settings',
  label: words('Messages and privacy', 'Mensajes y privacidad'),
  graphQL: false,
  versions: { max: 50 },
  access: accessToGlobal('message-settings'),
  admin: {
    group: words('Messages', 'Mensajes'),
    description: words('For the owner only.', 'Solo para la persona titular.'),
  },
  fields: [
    {
      name: 'recipients',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      filterOptions: { and: [{ role: { in: ['owner', 'desk'] } }, { isDisabled: { not_equals: true } }] },
      label: words('Who is told', 'A quién se avisa'),
      admin: {
        allowCreate: false,
        description: words(
          'Gets an email that there is a message, without a word of it. Empty: the owners.',
          'Recibe un correo que avisa de que hay un mensaje, sin nada de su texto. Vacío: los titulares.',
        ),
      },
    },
    {
      name: 'keepDays',
      type: 'number',
      min: 1,
      max: 3650,
      defaultValue: 365,
      label: words('Days that messages are kept', 'Días que se guardan los mensajes'),
      admin: {
        description: words(
          'After that they are deleted for good, at three in the morning. Empty: until somebody deletes them.',
          'Después se borran para siempre, a las tres de la madrugada. Vacío: hasta que alguien los borre.',
        ),
      },
    },
    {
      name: 'personalData',
      type: 'ui',
      label: words('What is kept about one person', 'Lo que se guarda de una persona'),
      admin: { components: { Field: '/src/admin/PersonalData#PersonalData' } },
    },
  ],
}
