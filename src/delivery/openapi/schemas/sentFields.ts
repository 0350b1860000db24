import type { FlattenedField } from 'payload'

const setByServer = ['id', 'createdAt', 'updatedAt', '_order', 'collection', 'globalType']
const readFromFile = ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'sizes']

type Entity = { fields: FlattenedField[]; isUpload: boolean }

/** Whether somebody may send a property of a document, or the server alone sets it. */
export const isSent = (name: string, { fields, isUpload }: Entity): boolean => {
  if (setByServer.includes(name) || (isUpload && readFromFile.includes(name))) return false
  const field = fieldNamed(name, fields)
  if (field?.type === 'join') return false
  const access = field && 'access' in field ? field.access : undefined
  return !(isClosed(access?.create) && isClosed(access?.update))
}

/** Whether a new document must bring it, drafts aside: it is required and nothing fills it in. */
export const isNeeded = (name: string, entity: Entity): boolean => {
  const field = fieldNamed(name, entity.fields)
  const isFilledIn = field !== undefined && 'defaultValue' in field && field.defaultValue !== undefined
  const isMadeOfTitle = name === 'slug' && fieldNamed('generateSlug', entity.fields) !== undefined
  return isSent(name, entity) && !isFilledIn && !isMadeOfTitle
}

const fieldNamed = (name: string, fields: FlattenedField[]) => fields.find((field) => field.name === name)

// Fields that nobody sets over the API are closed by a function without conditions.
const isClosed = (access: unknown): boolean =>
  typeof access === 'function' && access.length === 0 && access() === false
