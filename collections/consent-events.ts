import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { forNobody } from '../src/lib/forNobody'
import { words } from '../src/lib/words'

/**
 * What somebody asked for, agreed to and changed, and when: the proof of their consent. Written by `src/newsletter`
 * alone, added to and never changed. It holds no address.
 */
export const consentEvents: CollectionConfig = {
  slug: 'consent-events',
  labels: {
    singular: collectionLabel('Step', 'Paso'),
    plural: collectionLabel('Consents', 'Consentimientos'),
  },
  access: accessTo('consent-events'),
  graphQL: false,
  lockDocuments: false,
  defaultSort: '-createdAt',
  // How the list grows is counted in the index alone.
  indexes: [{ fields: ['what', 'createdAt', 'source', 'details'] }],
  admin: {
    useAsTitle: 'what',
    group: words('Newsletter', 'Boletín'),
    defaultColumns: ['createdAt', 'what', 'who', 'wordingVersion'],
    listSearchableFields: ['id'],
    description: words(
      'What people agreed to, and when. Nobody can change it.',
      'A qué dio su consentimiento cada persona, y cuándo. Nadie puede cambiarlo.',
    ),
  },
  fields: [
    {
      name: 'what',
      type: 'select',
      required: true,
      label: words('What', 'Qué'),
      options: [
        { value: 'requested', label: words('Filled in the form', 'Rellenó el formulario') },
        { value: 'confirmed', label: words('Confirmed', 'Confirmó') },
        { value: 'added', label: words('Was added', 'Fue añadido') },
        { value: 'imported', label: words('Came from a file', 'Vino de un archivo') },
        { value: 'changed', label: words('Language or pause changed', 'Cambió el idioma o la pausa') },
        { value: 'unsubscribed', label: words('Left', 'Se dio de baja') },
        { value: 'bounced', label: words('The address does not exist', 'La dirección no existe') },
        { value: 'complained', label: words('Reported as unwanted', 'Lo marcó como no deseado') },
        { value: 'deleted', label: words('Was deleted', 'Fue borrado') },
      ],
      admin: { description: words('What happened.', 'Qué pasó.') },
    },
    {
      name: 'who',
      type: 'text',
      required: true,
      label: words('By whom', 'Quién'),
      admin: {
        description: words(
          '“person” is the subscriber; otherwise a colleague.',
          '«person» es la propia persona; si no, un colega.',
        ),
      },
    },
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      index: true,
      label: words('Subscriber', 'Suscripción'),
      admin: { description: words('While they are kept.', 'Mientras se conserve.') },
    },
    { name: 'addressKey', type: 'text', required: true, index: true, hidden: true, access: forNobody },
    {
      name: 'details',
      type: 'text',
      label: words('Details', 'Detalles'),
      admin: {
        description: words('What was chosen, if anything.', 'Qué se eligió, si se eligió algo.'),
      },
    },
    {
      name: 'wording',
      type: 'textarea',
      label: words('Wording that was shown', 'Texto que se mostró'),
      admin: { description: words('As it stood on the form.', 'Tal como estaba en el formulario.') },
    },
    {
      name: 'wordingVersion',
      type: 'text',
      label: words('Version of the wording', 'Versión del texto'),
      admin: { description: words('From Newsletter settings.', 'De los ajustes del boletín.') },
    },
    {
      name: 'formAddress',
      type: 'text',
      label: words('Form', 'Formulario'),
      admin: { description: words('The address of the page.', 'La dirección de la página.') },
    },
    {
      name: 'source',
      type: 'text',
      label: words('Source', 'Origen'),
      admin: { description: words('What the form said of itself.', 'Lo que el formulario dijo de sí.') },
    },
    {
      name: 'language',
      type: 'text',
      label: words('Language', 'Idioma'),
      admin: { description: words('In which it was shown.', 'En el que se mostró.') },
    },
  ],
}
