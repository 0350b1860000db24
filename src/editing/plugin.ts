import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { changeFields } from './changeFields'
import { forgetForm, noteChange } from './noteChange'
import { refuseLateChanges, refuseLateChangesOfGlobal } from './refuseLateChanges'
import { tellState, tellStateOfGlobal } from './tellState'

/**
 * Sees to it that nothing is lost where two edit one document, on everything that has drafts, and that a press on
 * “Publish changes” is not either; and that a row that was added gets its fields, everywhere.
 */
export const editingPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? [])
    .map((collection) => inForms(collection, askForRows))
    .map((collection) => (hasDrafts(collection) ? safe(collection) : collection)),
  globals: (config.globals ?? [])
    .map((global) => inFormOf(global, askForRows))
    .map((global) => (hasDrafts(global) ? safeGlobal(global) : global)),
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      providers: [...(config.admin?.components?.providers ?? []), '/src/admin/editing/KeepTyping#KeepTyping'],
    },
  },
})

const formSession = '/src/admin/editing/FormSession#FormSession'

type Controls = { PublishButton?: string }

const controls: Controls = { PublishButton: '/src/admin/editing/PublishWhenSaved#PublishWhenSaved' }

const askForRows = '/src/admin/editing/AskForRows#AskForRows'

/** Adds a component that each form of a collection has above its fields, and `others` in the place of Payload’s. */
const inForms = (
  collection: CollectionConfig,
  component: string,
  others: Controls = {},
): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), component]
  const edit = { ...components?.edit, ...others, beforeDocumentControls }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

const inFormOf = (global: GlobalConfig, component: string, others: Controls = {}): GlobalConfig => {
  const { components } = global.admin ?? {}
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), component]
  const elements = { ...components?.elements, ...others, beforeDocumentControls }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const safe = (collection: CollectionConfig): CollectionConfig => {
  const { fields, hooks } = collection
  return {
    ...inForms(collection, formSession, controls),
    fields: [...fields, ...changeFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseLateChanges, forgetForm],
      beforeChange: [...(hooks?.beforeChange ?? []), noteChange],
      afterOperation: [...(hooks?.afterOperation ?? []), tellState],
    },
  }
}

const safeGlobal = (global: GlobalConfig): GlobalConfig => {
  const { fields, hooks } = global
  return {
    ...inFormOf(global, formSession, controls),
    fields: [...fields, ...changeFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseLateChangesOfGlobal],
      beforeChange: [...(hooks?.beforeChange ?? []), noteChange],
      afterRead: [...(hooks?.afterRead ?? []), tellStateOfGlobal],
    },
  }
}
