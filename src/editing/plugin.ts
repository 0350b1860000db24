import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { changeFields } from './changeFields'
import { forgetForm, noteChange } from './noteChange'
import { refuseLateChanges, refuseLateChangesOfGlobal } from './refuseLateChanges'
import { tellState, tellStateOfGlobal } from './tellState'

/**
 * Sees to it that nothing is lost where two edit one document, on everything that has drafts; and that a row that was
 * added gets its fields, everywhere.
 */
export const editingPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? [])
    .map(filled)
    .map((collection) => (hasDrafts(collection) ? safe(collection) : collection)),
  globals: (config.globals ?? [])
    .map(filledGlobal)
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

const askForRows = '/src/admin/editing/AskForRows#AskForRows'

const filled = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), askForRows]
  const edit = { ...components?.edit, beforeDocumentControls }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

const filledGlobal = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), askForRows]
  const elements = { ...components?.elements, beforeDocumentControls }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const safe = (collection: CollectionConfig): CollectionConfig => {
  const { admin, fields, hooks } = collection
  const { components } = admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), formSession]
  return {
    ...collection,
    fields: [...fields, ...changeFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseLateChanges, forgetForm],
      beforeChange: [...(hooks?.beforeChange ?? []), noteChange],
      afterOperation: [...(hooks?.afterOperation ?? []), tellState],
    },
    admin: {
      ...admin,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls } },
    },
  }
}

const safeGlobal = (global: GlobalConfig): GlobalConfig => {
  const { admin, fields, hooks } = global
  const { components } = admin ?? {}
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), formSession]
  return {
    ...global,
    fields: [...fields, ...changeFields],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), refuseLateChangesOfGlobal],
      beforeChange: [...(hooks?.beforeChange ?? []), noteChange],
      afterRead: [...(hooks?.afterRead ?? []), tellStateOfGlobal],
    },
    admin: {
      ...admin,
      components: { ...components, elements: { ...components?.elements, beforeDocumentControls } },
    },
  }
}
