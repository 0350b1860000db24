import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { isOwner, roleOf } from '../../src/access/roles'
import { env } from '../../src/env'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { keepAnOwner, keepOwnerAccount } from './keepAnOwner'
import { refuseDisabledAccount } from './refuseDisabledAccount'
import { registerFirstOwner } from './registerFirstOwner'
import { rememberLanguage } from './rememberLanguage'
import { requestPasswordReset } from './requestPasswordReset'
import { requireLongPassword } from './requireLongPassword'
import { requireSetupCode } from './requireSetupCode'
import { tellNothingAtLogin } from './tellNothingAtLogin'

const fifteenMinutes = 15 * 60 * 1000
const eightHours = 8 * 60 * 60

/** People who work in the admin panel. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: collectionLabel('Person', 'Persona'), plural: collectionLabel('People', 'Personas') },
  auth: {
    maxLoginAttempts: 5,
    lockTime: fifteenMinutes,
    tokenExpiration: eightHours,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL?.startsWith('https:') ?? false },
  },
  graphQL: { disableMutations: true, disableQueries: true },
  access: {
    ...accessTo('users'),
    admin: ({ req }) => req.user?.collection === 'users' && roleOf(req.user) !== 'anyone',
  },
  hooks: {
    beforeOperation: [requireLongPassword, tellNothingAtLogin],
    beforeValidate: [requireSetupCode],
    beforeChange: [keepAnOwner],
    beforeLogin: [refuseDisabledAccount],
    afterLogin: [rememberLanguage],
    beforeDelete: [keepOwnerAccount],
  },
  endpoints: [requestPasswordReset, registerFirstOwner],
  custom: {
    example: { name: 'Ana', email: 'ana@example.org', password: 'three calm words together', role: 'editor' },
  },
  admin: {
    useAsTitle: 'email',
    group: words('Administration', 'Administración'),
    defaultColumns: ['name', 'email', 'role', 'isDisabled'],
    description: words('Who may work in this panel.', 'Quién puede trabajar en este panel.'),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Name', 'Nombre'),
      admin: { description: words('Shown to colleagues only.', 'Solo lo ven los compañeros.') },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      access: { create: isOwner, update: isOwner },
      label: words('Role', 'Función'),
      options: [
        { value: 'owner', label: words('Owner', 'Titular') },
        { value: 'editor', label: words('Editor', 'Edición') },
        { value: 'desk', label: words('Front desk', 'Recepción') },
      ],
      admin: {
        description: words(
          'An owner may do everything. An editor writes and publishes. The front desk reads messages and content.',
          'Titular: puede todo. Edición: escribe y publica. Recepción: lee los mensajes y el contenido.',
        ),
      },
    },
    {
      name: 'emailLanguage',
      type: 'select',
      label: words('Language of emails', 'Idioma de los correos'),
      options: [
        { value: 'en', label: words('English', 'Inglés') },
        { value: 'es', label: words('Spanish', 'Español') },
      ],
      admin: {
        description: words(
          'In which the platform writes to this person. Empty: as in the panel when they last logged in.',
          'En el que la plataforma escribe a esta persona. Vacío: el del panel cuando entró por última vez.',
        ),
      },
    },
    {
      name: 'isDisabled',
      type: 'checkbox',
      defaultValue: false,
      access: { create: isOwner, update: isOwner },
      label: words('Account is off', 'Cuenta desactivada'),
      admin: {
        components: { Cell: '/src/admin/YesOrNo#YesOrNo' },
        description: words(
          'Somebody whose account is off can’t log in, and is logged out at once.',
          'Quien tiene la cuenta desactivada no puede iniciar sesión, y su sesión se cierra de inmediato.',
        ),
      },
    },
    // In which emails to them are written; noted when they log in.
    {
      name: 'language',
      type: 'select',
      hidden: true,
      options: ['en', 'es'],
      access: { create: () => false, update: () => false },
    },
    {
      name: 'setupCode',
      type: 'text',
      virtual: true,
      label: words('Setup code', 'Código de instalación'),
      admin: {
        condition: (_data, _siblings, { user }) => !user,
        // Payload shows a virtual field as read-only unless it is told not to.
        readOnly: false,
        disableListColumn: true,
        disableListFilter: true,
        description: words(
          'The server printed it when it started: look in its window or log. It shows that this installation is yours.',
          'El servidor lo mostró al arrancar: mire en su ventana o registro. Demuestra que esta instalación es suya.',
        ),
      },
    },
  ],
}
