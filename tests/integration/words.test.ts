import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Block, Field, SanitizedConfig, Tab } from 'payload'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})

afterAll(() => platform.stop())

// What Payload and its plugin make themselves, and label themselves in every language of the panel.
const notOurs =
  /^(_status|deletedAt|createdAt|updatedAt|id|_order|generateSlug|email|blockName|lockUntil|loginAttempts)$/
const ofUploads = /^(url|thumbnailURL|filename|mimeType|filesize|width|height|focalX|focalY|sizes)$/

test('every field has a label and a description in English and in Spanish', () => {
  const unclear = entitiesOf(platform.payload.config).flatMap(({ slug, fields }) =>
    unclearFields(fields, slug),
  )

  expect(unclear).toEqual([])
})

test('every collection and global is named and described in both languages', () => {
  const { collections, globals } = platform.payload.config
  const ours = [
    ...collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .map(({ slug, labels, admin }) => ({
        slug,
        words: [labels.singular, labels.plural, admin.description, admin.group],
      })),
    ...globals.map(({ slug, label, admin }) => ({ slug, words: [label, admin?.description, admin?.group] })),
  ]

  expect(ours.filter(({ words }) => !words.every(isInBoth)).map(({ slug }) => slug)).toEqual([])
})

type Named = { slug: string; fields: Field[] }

const entitiesOf = ({ collections, globals }: SanitizedConfig): Named[] =>
  [...collections, ...globals].filter(({ slug }) => !slug.startsWith('payload-'))

const unclearFields = (fields: Field[], path: string): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field ? field.name : ''
    const admin = (field.admin ?? {}) as { hidden?: boolean; disabled?: boolean }
    // Its component has words of its own.
    if (field.type === 'ui') return []
    const isHidden = ('hidden' in field && field.hidden) || admin.hidden || admin.disabled
    if (notOurs.test(name) || (path === 'media' && ofUploads.test(name)) || isHidden) return []
    const here = name ? `${path}.${name}` : path
    const isLabelled = !name || (isInBoth('label' in field ? field.label : undefined) && isExplained(field))
    return [...(isLabelled ? [] : [here]), ...childrenOf(field, here)]
  })

const childrenOf = (field: Field, path: string): string[] => {
  // The fields that a form is built from belong to the plugin, with words of its own.
  if (path === 'forms.fields' || path === 'forms.redirect' || path === 'form-submissions.submissionData')
    return []
  if (field.type === 'tabs') return field.tabs.flatMap((tab: Tab) => unclearFields(tab.fields, path))
  if (field.type === 'blocks')
    return field.blocks.flatMap((block: Block) => [
      ...(isInBoth(block.labels?.singular) ? [] : [`${path}.${block.slug}`]),
      ...unclearFields(block.fields, `${path}.${block.slug}`),
    ])
  return 'fields' in field ? unclearFields(field.fields, path) : []
}

const isExplained = (field: Field) =>
  field.type === 'join' ||
  field.type === 'ui' ||
  isInBoth(field.admin && 'description' in field.admin ? field.admin.description : undefined)

const languages = ['en', 'es']

const isInBoth = (words: unknown): boolean => {
  if (typeof words === 'function') return languages.every((language) => words({ i18n: { language } }))
  return (
    typeof words === 'object' &&
    words !== null &&
    languages.every((language) => Boolean((words as Record<string, unknown>)[language]))
  )
}
