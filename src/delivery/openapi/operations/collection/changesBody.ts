import { schemaRef } from '../../document'
import type { CollectionEntity } from '../../entity'
import { sentExample } from '../../examples/sentExample'
import { fileBody, jsonBody } from '../bodies'

/** What is sent to change a document: any of its fields; or another file as well, where it has one. */
export const changesBody = (entity: CollectionEntity) => {
  const schema = schemaRef(`${entity.name}Input`)
  const [first] = Object.entries(sentExample(entity) ?? {})
  const json = jsonBody(schema, first && Object.fromEntries([first]))
  if (!entity.config.upload) return json
  return { ...json, content: { ...json.content, ...fileBody(schema).content } }
}
