import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { forNobody } from '../src/lib/forNobody'
import {
  returnEffectWords,
  returnKindWords,
  returnReasonWords,
  returnSourceWords,
} from '../src/lib/returnedMails'
import { type Words, words } from '../src/lib/words'

const optionsFrom = (entries: Record<string, Words>) =>
  Object.entries(entries).map(([value, label]) => ({ value, label }))

/**
 * What came back of the newsletter: bounces, complaints and requests to leave, from a folder of mails or by a call of an
 * email provider. Written by `src/newsletter/returns` alone, each once by its key. It holds no address but in the sealed
 * text of what could not be understood.
 */
export const returnedMails: CollectionConfig = {
  slug: 'returned-mails',
  labels: {
    singular: collectionLabel('Returned email', 'Correo devuelto'),
    plural: collectionLabel('Returned emails', 'Correos devueltos'),
  },
  access: accessTo('returned-mails'),
  graphQL: false,
  lockDocuments: false,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'kind',
    group: words('Newsletter', 'Boletín'),
    defaultColumns: ['createdAt', 'kind', 'reason', 'effect', 'source'],
    listSearchableFields: ['id'],
    description: words(
      'Emails of the newsletter that came back, and complaints about it. Those that could not be understood are for you to read. Kept for 90 days.',
      'Correos del boletín que fueron devueltos, y quejas sobre él. Los que no se entienden son para que usted los lea. Se guardan 90 días.',
    ),
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, hidden: true, access: forNobody },
    // Until when whoever is at it has it for themselves; empty once it is dealt with.
    { name: 'leasedUntil', type: 'date', hidden: true, access: forNobody },
    {
      name: 'kind',
      type: 'select',
      label: words('What', 'Qué'),
      options: optionsFrom(returnKindWords),
      admin: { description: words('What it is.', 'Qué es.') },
    },
    {
      name: 'reason',
      type: 'select',
      label: words('Why', 'Por qué'),
      options: optionsFrom(returnReasonWords),
      admin: { description: words('Why it came back.', 'Por qué fue devuelto.') },
    },
    {
      name: 'effect',
      type: 'select',
      label: words('What followed', 'Qué siguió'),
      options: optionsFrom(returnEffectWords),
      admin: {
        description: words(
          'Nobody gets less mail for a full mailbox or a refusal as unwanted.',
          'Nadie recibe menos correo por un buzón lleno o un rechazo como no deseado.',
        ),
      },
    },
    {
      name: 'issue',
      type: 'relationship',
      relationTo: 'newsletters',
      label: words('Issue', 'Número'),
      admin: { description: words('Which issue it was.', 'Qué número era.') },
    },
    {
      name: 'source',
      type: 'select',
      label: words('From', 'De dónde'),
      options: optionsFrom(returnSourceWords),
      admin: { description: words('How it was heard of.', 'Cómo se supo.') },
    },
    {
      name: 'said',
      type: 'textarea',
      label: words('What the other server said', 'Lo que dijo el otro servidor'),
      admin: {
        description: words('In its own words, without addresses.', 'Con sus palabras, sin direcciones.'),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      virtual: true,
      label: words('The email itself', 'El correo mismo'),
      admin: {
        rows: 12,
        condition: ({ kind, effect }) => kind === 'other' || effect === 'unmatched',
        description: words(
          'Kept where it could not be understood, or belongs to nobody. It is stored encrypted.',
          'Se guarda, cifrado, cuando no se entiende o no se sabe de quién es.',
        ),
      },
    },
    { name: 'sealedText', type: 'text', hidden: true, access: forNobody },
    { name: 'addressKey', type: 'text', index: true, hidden: true, access: forNobody },
  ],
}
