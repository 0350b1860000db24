import type { CollectionConfig, GlobalConfig, LivePreviewConfig, Plugin } from 'payload'
import { makePreview } from './makePreview'
import { mayPreview } from './mayPreview'
import { endOfDay, previewToken } from './previewToken'
import { isPreviewable } from './publicPath'
import { readPreview } from './readPreview'

/** Previews of what is not published: beside the form, and by a link for somebody without an account. */
export const previewsPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), makePreview, readPreview],
  collections: (config.collections ?? []).map((collection) =>
    isPreviewable(collection.slug) ? sharedCollection(collection) : collection,
  ),
  globals: (config.globals ?? []).map((global) =>
    isPreviewable(global.slug) ? sharedGlobal(global) : global,
  ),
})

const shareButton = '/src/admin/SharePreview#SharePreview'

const sharedCollection = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const beforeDocumentControls = [...(components?.edit?.beforeDocumentControls ?? []), shareButton]
  return {
    ...collection,
    admin: {
      ...collection.admin,
      livePreview,
      components: { ...components, edit: { ...components?.edit, beforeDocumentControls } },
    },
  }
}

const sharedGlobal = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  const beforeDocumentControls = [...(components?.elements?.beforeDocumentControls ?? []), shareButton]
  return {
    ...global,
    admin: {
      ...global.admin,
      livePreview,
      components: { ...components, elements: { ...components?.elements, beforeDocumentControls } },
    },
  }
}

/** The page beside the form has the same address all day, so that it stays where it was scrolled to. */
const livePreview: LivePreviewConfig = {
  breakpoints: [
    { name: 'small-phone', label: 'Phone · Móvil 320', width: 320, height: 640 },
    { name: 'phone', label: 'Phone · Móvil 375', width: 375, height: 720 },
    { name: 'tablet', label: 'Tablet · Tableta 768', width: 768, height: 1024 },
    { name: 'desktop', label: 'Desktop · Escritorio 1280', width: 1280, height: 800 },
  ],
  url: ({ collectionConfig, data, globalConfig, locale, req }) => {
    if (!mayPreview(req)) return null
    const grant = {
      collection: collectionConfig?.slug ?? null,
      global: globalConfig?.slug ?? null,
      id: collectionConfig ? String(data.id) : null,
      locale: locale.code === 'es' ? ('es' as const) : ('en' as const),
      until: endOfDay(Date.now(), 1),
    }
    return `/preview/${previewToken(grant, req.payload.secret)}`
  },
}
