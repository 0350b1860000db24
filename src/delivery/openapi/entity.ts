import {
  type CollectionSlug,
  formatNames,
  type GlobalSlug,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { collectionTable, globalTable, type Row } from '../../access/table'
import { exampleOf } from './examples/exampleOf'
import { componentName } from './schemas/componentName'

/** What the operations on a collection or a global need to know of it. */
export type Entity<Config = SanitizedCollectionConfig | SanitizedGlobalConfig> = {
  config: Config
  row: Row
  /** The name of its schema and of its operations; `pluralName` that of operations on several. */
  name: string
  pluralName: string
  /** The name of the schema of what `select` takes. */
  selectName: string
  /** As one speaks of one of them and of several, within a sentence: `service`, `services`. */
  one: string
  many: string
  /** The heading of what is open to everyone. */
  tag: string
  hasDrafts: boolean
  /** A document as it would be sent; undefined where none was given. */
  example: Record<string, unknown> | undefined
}

export type CollectionEntity = Entity<SanitizedCollectionConfig>
export type GlobalEntity = Entity<SanitizedGlobalConfig>

export const collectionEntity = (config: SanitizedCollectionConfig): CollectionEntity => {
  const { singular, plural } = formatNames(config.slug)
  const label = inEnglish(config.labels.plural)
  return {
    config,
    row: collectionTable[config.slug as CollectionSlug],
    name: singular,
    pluralName: plural,
    selectName: selectNameOf(config.slug),
    one: withinSentence(inEnglish(config.labels.singular)),
    many: withinSentence(label),
    tag: label,
    hasDrafts: Boolean(config.versions?.drafts),
    example: exampleOf(config),
  }
}

export const globalEntity = (config: SanitizedGlobalConfig): GlobalEntity => {
  const { singular } = formatNames(config.slug)
  const label = inEnglish(config.label)
  return {
    config,
    row: globalTable[config.slug as GlobalSlug],
    name: singular,
    pluralName: singular,
    selectName: selectNameOf(config.slug),
    one: withinSentence(label),
    many: withinSentence(label),
    tag: label,
    hasDrafts: Boolean(config.versions?.drafts),
    example: exampleOf(config),
  }
}

const selectNameOf = (slug: string) => componentName(`${slug}_select`)

const inEnglish = (label: unknown): string => {
  if (typeof label === 'function') return String(label({ i18n: { language: 'en' }, t: (key: string) => key }))
  return String(typeof label === 'object' && label !== null && 'en' in label ? label.en : label)
}

// “API client” stays as it is.
const withinSentence = (label: string) =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
