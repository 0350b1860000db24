import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { deliveryStateWords } from '../src/lib/deliveryStates'
import { returnReasonWords } from '../src/lib/returnedMails'
import { words } from '../src/lib/words'

/**
 * The ledger of the newsletter: one row for each issue and address. Written by `src/newsletter/sending` alone, mostly
 * beneath Payload, since there are very many. Times that only sending needs are milliseconds since the epoch.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: {
    singular: collectionLabel('Delivery', 'Entrega'),
    plural: collectionLabel('Deliveries', 'Entregas'),
  },
  access: accessTo('deliveries'),
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['issue', 'addressKey'], unique: true },
    { fields: ['issue', 'state', 'dueAt'] },
    { fields: ['issue', 'settledAt'] },
  ],
  admin: {
    hidden: true,
    useAsTitle: 'email',
    group: words('Newsletter', 'Boletín'),
    description: words('Which issue was handed over for whom.', 'Qué número se entregó para quién.'),
  },
  fields: [
    {
      name: 'issue',
      type: 'text',
      required: true,
      label: words('Issue', 'Número'),
      admin: { description: words('Its id.', 'Su identificador.') },
    },
    { name: 'addressKey', type: 'text', required: true, index: true, hidden: true },
    { name: 'subscriber', type: 'text', required: true, hidden: true },
    {
      name: 'email',
      type: 'text',
      label: words('Email address', 'Correo electrónico'),
      admin: {
        description: words('Forgotten once it was accepted.', 'Se olvida cuando el correo ha sido aceptado.'),
      },
    },
    { name: 'language', type: 'text', required: true, hidden: true },
    { name: 'token', type: 'text', required: true, index: true, hidden: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: words('State', 'Estado'),
      options: Object.entries(deliveryStateWords).map(([value, label]) => ({ value, label })),
      admin: { description: words('What became of it.', 'Qué ha sido de ella.') },
    },
    { name: 'dueAt', type: 'number', hidden: true },
    { name: 'lease', type: 'text', hidden: true },
    { name: 'leasedUntil', type: 'number', hidden: true },
    {
      name: 'attempts',
      type: 'number',
      label: words('Attempts', 'Intentos'),
      admin: { description: words('How often it was handed over.', 'Cuántas veces se entregó.') },
    },
    {
      name: 'code',
      type: 'number',
      label: words('Reply', 'Respuesta'),
      admin: { description: words('The code of the email server.', 'El código del servidor de correo.') },
    },
    {
      name: 'text',
      type: 'text',
      label: words('Text of the reply', 'Texto de la respuesta'),
      admin: { description: words('What the email server said.', 'Lo que dijo el servidor de correo.') },
    },
    {
      name: 'settledAt',
      type: 'date',
      label: words('When', 'Cuándo'),
      admin: { description: words('When this became of it.', 'Cuándo quedó así.') },
    },
    // What was heard of it afterwards. `bounced`: the address does not exist; `returned`: it came back all the same.
    {
      name: 'returned',
      type: 'select',
      label: words('Heard of it afterwards', 'Lo que se supo después'),
      options: [
        { value: 'returned', label: words('Came back', 'Fue devuelto') },
        { value: 'bounced', label: words('The address does not exist', 'La dirección no existe') },
        { value: 'complained', label: words('Reported as unwanted', 'Marcado como no deseado') },
      ],
      admin: { description: words('After it was accepted.', 'Después de ser aceptado.') },
    },
    {
      name: 'returnReason',
      type: 'select',
      label: words('Why it came back', 'Por qué fue devuelto'),
      options: Object.entries(returnReasonWords).map(([value, label]) => ({ value, label })),
      admin: { description: words('If it did.', 'Si lo fue.') },
    },
  ],
}
