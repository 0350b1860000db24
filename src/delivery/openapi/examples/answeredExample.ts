import type { Entity } from '../entity'
import { exampleIdOf } from './exampleOf'

const moment = '2026-01-12T09:30:00.000Z'

/** What the server answers of an example that was sent, with relations as ids. */
export const answeredExample = ({ config, example, hasDrafts }: Entity) => {
  if (!example) return undefined
  const isCollection = 'auth' in config
  const { password: _, ...shown } = example
  return {
    ...defaultsOf(config),
    ...shown,
    ...(isCollection && config.upload ? pictureAt(config.slug) : {}),
    ...(isCollection ? {} : { globalType: config.slug }),
    id: exampleIdOf(config.slug),
    ...(isCollection && config.auth ? { collection: config.slug } : {}),
    ...(hasDrafts ? { _status: 'published' } : {}),
    createdAt: moment,
    updatedAt: moment,
  }
}

const defaultsOf = ({ flattenedFields }: Entity['config']) =>
  Object.fromEntries(
    flattenedFields.flatMap((field) =>
      'defaultValue' in field && ['string', 'boolean'].includes(typeof field.defaultValue)
        ? [[field.name, field.defaultValue]]
        : [],
    ),
  )

const pictureAt = (slug: string) => ({
  url: `/api/${slug}/file/tide.png`,
  filename: 'tide.png',
  mimeType: 'image/png',
  width: 1600,
  height: 1000,
})
