import type {
  CollectionConfig,
  CollectionSlug,
  Field,
  GlobalConfig,
  Plugin,
  PolymorphicRelationshipField,
  UIField,
} from 'payload'
import { vet } from './vet'

/** Offers to plan publishing for whatever has drafts, and says what the collection `scheduled-changes` may name. */
export const schedulePlugin: Plugin = (config) => {
  const { collections = [], globals = [] } = config
  const publishable = collections.filter(hasDrafts).map(({ slug }) => slug as CollectionSlug)
  const settings = globals.filter(hasDrafts)
  return {
    ...config,
    collections: collections.map((collection) => {
      if (hasDrafts(collection)) return withControl(collection)
      if (collection.slug !== 'scheduled-changes') return collection
      return {
        ...collection,
        hooks: { ...collection.hooks, beforeValidate: [vet] },
        fields: collection.fields.map((field) => withChoices(field, publishable, settings)),
      }
    }),
    globals: globals.map((global) => (hasDrafts(global) ? withControl(global) : global)),
  }
}

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts)

const control: UIField = {
  name: 'schedule',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/schedule/ScheduleControl#ScheduleControl' },
  },
}

const withControl = <Entity extends { fields: Field[] }>(entity: Entity): Entity => ({
  ...entity,
  fields: [...entity.fields, control],
})

const withChoices = (field: Field, publishable: CollectionSlug[], settings: GlobalConfig[]): Field => {
  if (field.type === 'relationship' && field.name === 'document')
    return { ...field, relationTo: publishable } as PolymorphicRelationshipField
  if (field.type === 'select' && field.name === 'global')
    return { ...field, options: settings.map(({ slug, label }) => ({ value: slug, label: label ?? slug })) }
  return field
}
