import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { Config, Field, Plugin } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { explainFormFields } from './explainFormFields'
import { formFieldNames } from './formFieldNames'
import { sealedFields } from './sealedFields'
import { validateSubmission } from './validateSubmission'

/** A message as it is sent with the form of the sample practice; `form` is its id. */
const submissionExample = {
  form: '0f3b1c5e-6f0a-4c1d-8b57-3f6f2d9c7a10',
  submissionData: [
    { field: 'name', value: 'Ana' },
    { field: 'email', value: 'ana@example.org' },
    { field: 'message', value: 'May I come on Friday?' },
  ],
}

/**
 * Forms that staff make, and the messages that people send with them. Messages are private: no form emails its
 * contents to anybody, so the plugin's own field and hook for that are left out.
 */
export const formsPlugin: Plugin = (config) => withoutEmails(formBuilder(config))

const formBuilder = formBuilderPlugin({
  fields: {
    ...formFieldNames,
    country: false,
    state: false,
    payment: false,
    date: false,
    radio: false,
  },
  formOverrides: {
    labels: {
      singular: collectionLabel('Form', 'Formulario'),
      plural: collectionLabel('Forms', 'Formularios'),
    },
    access: accessTo('forms'),
    admin: {
      group: words('Content', 'Contenido'),
      description: words(
        'Forms for your pages, such as Contact.',
        'Formularios para sus páginas, como Contacto.',
      ),
    },
    fields: ({ defaultFields }) =>
      explainFormFields(defaultFields.filter((field) => !isNamed(field, 'emails'))),
  },
  formSubmissionOverrides: {
    labels: {
      singular: collectionLabel('Message', 'Mensaje'),
      plural: collectionLabel('Messages', 'Mensajes'),
    },
    access: accessTo('form-submissions'),
    graphQL: { disableMutations: true },
    custom: { example: submissionExample },
    disableDuplicate: true,
    hooks: { beforeValidate: [validateSubmission] },
    admin: {
      group: words('Messages', 'Mensajes'),
      useAsTitle: 'createdAt',
      listSearchableFields: ['id'],
      // The list then asks for its columns alone, and opens no text.
      enableListViewSelectAPI: true,
      components: { beforeListTable: ['/src/admin/ExportMessagesLink#ExportMessagesLink'] },
      defaultColumns: ['createdAt', 'form', 'isAnswered'],
      description: words('What people wrote to you. Private.', 'Lo que le han escrito. Es privado.'),
    },
    fields: ({ defaultFields }) => [
      ...explainFormFields(defaultFields).map(showOnly).map(keptSealed),
      ...sealedFields,
      {
        name: 'isAnswered',
        type: 'checkbox',
        defaultValue: false,
        access: { create: () => false },
        label: words('Answered', 'Respondido'),
        admin: {
          position: 'sidebar',
          components: { Cell: '/src/admin/YesOrNo#YesOrNo' },
          description: words(
            'Tick it once somebody has replied.',
            'Márquelo cuando alguien haya respondido.',
          ),
        },
      },
    ],
  },
})

// The plugin's hook after a change does nothing but email what was written, which it looks for where nothing is kept.
const withoutEmails = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'form-submissions'
      ? { ...collection, hooks: { ...collection.hooks, afterChange: [] } }
      : collection,
  ),
})

// The text itself has no columns to look through; `src/privacy` seals it, and opens it for those who may read.
const keptSealed = (field: Field): Field => {
  if (field.type !== 'array' || field.name !== 'submissionData') return field
  const virtual = true
  return { ...field, virtual, fields: field.fields.map((answer) => ({ ...answer, virtual }) as Field) }
}

// What a visitor wrote stays as it is.
const showOnly = (field: Field): Field =>
  ({ ...field, access: { update: () => false }, admin: { ...field.admin, readOnly: true } }) as Field

const isNamed = (field: Field, name: string) => 'name' in field && field.name === name
