import type { Entity } from '../entity'
import { isSent } from '../schemas/sentFields'

/** The part of an example that somebody may send. */
export const sentExample = ({ config, example }: Entity): Record<string, unknown> | undefined => {
  if (!example) return undefined
  const isUpload = 'upload' in config && Boolean(config.upload)
  const sent = Object.entries(example).filter(([name]) =>
    isSent(name, { fields: config.flattenedFields, isUpload }),
  )
  return Object.fromEntries(sent)
}
