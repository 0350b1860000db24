import { schemaRef } from '../../document'
import type { CollectionEntity } from '../../entity'
import { sentExample } from '../../examples/sentExample'
import { isNeeded } from '../../schemas/sentFields'
import { fileBody, jsonBody } from '../bodies'

/** What is sent to create a document: with its file, where the collection keeps files. */
export const newDocumentBody = (entity: CollectionEntity) =>
  entity.config.upload ? fileBody(newDocument(entity)) : jsonBody(newDocument(entity), sentExample(entity))

const newDocument = ({ config, name }: CollectionEntity) => {
  const entity = { fields: config.flattenedFields, isUpload: Boolean(config.upload) }
  const required = config.flattenedFields
    .filter((field) => 'required' in field && field.required && isNeeded(field.name, entity))
    .map((field) => field.name)
  return { ...schemaRef(`${name}Input`), ...(required.length > 0 ? { required } : {}) }
}
