import type { GlobalConfig, PayloadRequest } from 'payload'
import { accessToGlobal } from '../src/access/accessTo'
import { isStaff } from '../src/access/roles'
import { isPreferencesPage } from '../src/lib/preferencesPage'
import { sayTo } from '../src/lib/sayTo'
import { words } from '../src/lib/words'

/** How the newsletter invites people and is sent. Who sends it and how fast is for staff only. */
export const newsletterSettings: GlobalConfig = {
  slug: 'newsletter-settings',
  label: words('Newsletter settings', 'Ajustes del boletín'),
  versions: { max: 50 },
  access: accessToGlobal('newsletter-settings'),
  admin: {
    group: words('Practice', 'Consulta'),
    description: words('For the owner only.', 'Solo para la persona titular.'),
  },
  fields: [
    {
      name: 'invitation',
      type: 'group',
      interfaceName: 'NewsletterInvitation',
      label: words('Invitation', 'Invitación'),
      admin: {
        description: words('What people read before they sign up.', 'Lo que se lee antes de suscribirse.'),
      },
      fields: [
        {
          name: 'heading',
          type: 'text',
          localized: true,
          maxLength: 80,
          label: words('Heading', 'Encabezado'),
          admin: { description: words('A few words.', 'Unas pocas palabras.') },
        },
        {
          name: 'text',
          type: 'textarea',
          localized: true,
          maxLength: 400,
          label: words('Text', 'Texto'),
          admin: {
            description: words('What they will get, and how often.', 'Qué recibirán y con qué frecuencia.'),
          },
        },
      ],
    },
    {
      name: 'cadence',
      type: 'select',
      required: true,
      defaultValue: 'quarterly',
      label: words('How often', 'Frecuencia'),
      options: [{ value: 'quarterly', label: words('Every quarter', 'Cada trimestre') }],
      admin: { description: words('Told to people who sign up.', 'Se indica a quien se suscribe.') },
    },
    {
      name: 'reminderDays',
      type: 'number',
      required: true,
      defaultValue: 21,
      min: 1,
      max: 60,
      access: { read: isStaff },
      label: words('Reminder', 'Recordatorio'),
      admin: {
        description: words('Days before the end of the quarter.', 'Días antes de acabar el trimestre.'),
      },
    },
    {
      name: 'consent',
      type: 'array',
      interfaceName: 'ConsentWording',
      minRows: 1,
      maxRows: 100,
      label: words('Wording of the consent', 'Texto del consentimiento'),
      labels: { singular: words('Version', 'Versión'), plural: words('Versions', 'Versiones') },
      admin: {
        description: words(
          'What people agree to. Add a new version at the end rather than changing an old one; the last one is used.',
          'Lo que la gente acepta. Añada una versión al final en lugar de cambiar una antigua; se usa la última.',
        ),
      },
      fields: [
        {
          name: 'version',
          type: 'text',
          required: true,
          maxLength: 40,
          label: words('Version', 'Versión'),
          admin: { description: words('For example 2026-1.', 'Por ejemplo, 2026-1.') },
        },
        {
          name: 'wording',
          type: 'textarea',
          required: true,
          localized: true,
          maxLength: 1000,
          label: words('Wording', 'Texto'),
          admin: { description: words('One or two plain sentences.', 'Una o dos frases sencillas.') },
        },
      ],
    },
    {
      name: 'sender',
      type: 'group',
      interfaceName: 'NewsletterSender',
      access: { read: isStaff },
      label: words('Sender', 'Remitente'),
      admin: { description: words('Who the emails come from.', 'De quién vienen los correos.') },
      fields: [
        {
          name: 'name',
          type: 'text',
          maxLength: 80,
          validate: (value: unknown, { req }: { req: PayloadRequest }) =>
            !/[\r\n]/.test(String(value ?? '')) || sayTo(req, words('One line only.', 'Una sola línea.')),
          label: words('Name', 'Nombre'),
          admin: { description: words('Usually the practice.', 'Por lo general, la consulta.') },
        },
        {
          name: 'email',
          type: 'email',
          label: words('Address', 'Dirección'),
          admin: { description: words('On your own domain.', 'En su propio dominio.') },
        },
        {
          name: 'replyTo',
          type: 'email',
          label: words('Replies go to', 'Las respuestas van a'),
          admin: { description: words('If not to the sender.', 'Si no van al remitente.') },
        },
      ],
    },
    {
      name: 'pace',
      type: 'number',
      min: 1,
      max: 1000,
      access: { read: isStaff },
      label: words('Pace', 'Ritmo'),
      admin: {
        description: words(
          'Emails a second at most. Your email provider says how many it takes.',
          'Correos por segundo como máximo. Su proveedor le dirá cuántos admite.',
        ),
      },
    },
    {
      name: 'preferencesPage',
      type: 'text',
      maxLength: 300,
      access: { read: isStaff },
      label: words('Page for preferences', 'Página de preferencias'),
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        !value || isPreferencesPage(value) || sayTo(req, noPreferencesPage),
      admin: {
        description: words(
          'Leave this empty to use our own. If your website has one, its developer gives you the address, like https://example.org/{language}/preferences/{token}.',
          'Déjelo vacío para usar la nuestra. Si su sitio web tiene una, quien lo desarrolla le dará la dirección, como https://example.org/{language}/preferences/{token}.',
        ),
      },
    },
  ],
}

const noPreferencesPage = words(
  'Enter a whole address that starts with https:// and holds {token} once.',
  'Escriba una dirección completa que empiece por https:// y contenga {token} una vez.',
)
