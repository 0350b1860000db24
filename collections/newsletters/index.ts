import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { newsletterBlocks } from '../../src/blocks/schemas'
import { publishable } from '../../src/fields/publishable'
import { leaveRedirects } from '../../src/hooks/leaveRedirects'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { audienceField } from './audienceField'
import { correctionField } from './correctionField'
import { countsField } from './countsField'
import { keepMailing } from './keepMailing'
import { publishedAtField } from './publishedAtField'
import { quarterRow } from './quarterRow'
import { refuseTakenQuarter } from './refuseTakenQuarter'
import { setIssueSlug } from './setIssueSlug'
import { stateField } from './stateField'
import { whileWrittenOrCorrected } from './whileWritten'

/** One issue of the quarterly newsletter: schema.org `PublicationIssue`. */
export const newsletters: CollectionConfig = {
  slug: 'newsletters',
  labels: {
    singular: collectionLabel('Newsletter issue', 'Boletín'),
    plural: collectionLabel('Newsletter issues', 'Boletines'),
  },
  ...publishable,
  access: accessTo('newsletters'),
  defaultSort: '-slug',
  indexes: [{ fields: ['year', 'quarter'], unique: true }],
  hooks: { ...leaveRedirects, beforeValidate: [keepMailing, refuseTakenQuarter, setIssueSlug] },
  admin: {
    useAsTitle: 'subject',
    group: words('Content', 'Contenido'),
    defaultColumns: ['subject', 'slug', 'state', '_status'],
    description: words('One issue a quarter.', 'Un número por trimestre.'),
  },
  fields: [
    {
      name: 'slug',
      type: 'text',
      index: true,
      label: words('Web address', 'Dirección web'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: words('Made from year and quarter.', 'Se forma con el año y el trimestre.'),
      },
    },
    quarterRow,
    correctionField,
    {
      name: 'subject',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
      access: { update: whileWrittenOrCorrected },
      label: words('Subject', 'Asunto'),
      admin: { description: words('The subject line of the email.', 'El asunto del correo.') },
    },
    {
      name: 'preheader',
      type: 'text',
      localized: true,
      maxLength: 160,
      access: { update: whileWrittenOrCorrected },
      label: words('Preview line', 'Línea de vista previa'),
      admin: {
        description: words(
          'What email programs show after the subject.',
          'Lo que el correo muestra tras el asunto.',
        ),
      },
    },
    {
      name: 'body',
      type: 'blocks',
      blocks: newsletterBlocks,
      maxRows: 40,
      access: { update: whileWrittenOrCorrected },
      label: words('Content', 'Contenido'),
      labels: { singular: words('Block', 'Bloque'), plural: words('Blocks', 'Bloques') },
      admin: { description: words('What this issue tells.', 'Lo que cuenta este número.') },
    },
    audienceField,
    stateField,
    publishedAtField,
    {
      name: 'scheduledAt',
      type: 'date',
      access: { create: () => false, update: () => false },
      label: words('Scheduled for', 'Programado para'),
      admin: {
        position: 'sidebar',
        readOnly: true,
        date: { pickerAppearance: 'dayAndTime' },
        // The desk for sending shows it as it stands.
        condition: () => false,
        description: words('When it will be emailed.', 'Cuándo se enviará.'),
      },
    },
    countsField,
  ],
}
