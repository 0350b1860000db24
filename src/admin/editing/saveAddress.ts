type Document = {
  id?: string | number | undefined
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
  locale: string
  isAutosave?: boolean
}

/** Where a draft of a document is read and saved, or undefined for one that has not been made yet. */
export const saveAddress = ({ id, collectionSlug, globalSlug, locale, isAutosave }: Document) => {
  const path = globalSlug ? `globals/${globalSlug}` : id && `${collectionSlug}/${id}`
  const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null', locale })
  if (isAutosave) query.set('autosave', 'true')
  return path ? `/api/${path}?${query}` : undefined
}
