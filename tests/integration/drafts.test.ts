import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatNames } from 'payload'
import { builders, type ContentSlug, contentSlugs, paragraph } from '../helpers/builders'
import { type Asker, introducePeople, type People } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

const outsiders = ['anyone', 'client', 'disabled', 'revokedClient'] as const satisfies Asker[]

// Stands in drafts, in the trash and in unpublished changes, and must never be seen outside.
const canary = 'kanarienvogel'

let platform: TestPlatform
let people: People
const ids: Partial<Record<ContentSlug, { draft: string; trashed: string; changed: string }>> = {}

beforeAll(async () => {
  platform = await startTestPlatform()
  people = await introducePeople(platform)
  for (const slug of contentSlugs) ids[slug] = await hideCanaries(slug)
  await linkPublishedToHidden()
})

afterAll(() => platform.stop())

const queries = [
  '',
  '?depth=4&limit=100',
  '?depth=4&draft=true&limit=100',
  '?depth=4&trash=true&limit=100',
  '?depth=4&draft=true&trash=true&locale=all&limit=0',
  '?depth=4&pagination=false',
  '?depth=4&sort=-updatedAt&where[updatedAt][exists]=true',
  '?depth=4&where[_status][equals]=draft',
  '?depth=4&where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
  '?depth=4&where[deletedAt][exists]=true&trash=true',
  `?depth=4&draft=true&where[or][0][_status][equals]=draft&fallback-locale=none&locale=es`,
  '?depth=4&joins[faqs][limit]=0&joins[services][limit]=0',
  `?depth=4&joins[faqs][where][_status][equals]=draft&joins[services][where][_status][equals]=draft`,
  '?depth=4&populate[contraindications][title]=true&populate[services][title]=true&populate[pages][title]=true',
  '?depth=4&select[title]=true&select[contraindications]=true&select[faqs]=true&select[version]=true',
]

describe.each(outsiders)('%s', (asker) => {
  test.each(contentSlugs)('sees nothing unpublished in any answer about %s', async (slug) => {
    const paths = [
      ...queries.map((query) => `/api/${slug}${query}`),
      ...queries.map((query) => `/api/${slug}/count${query}`),
      ...queries.map((query) => `/api/${slug}/versions${query}`),
      ...Object.values(ids[slug] ?? {}).flatMap((id) => queries.map((query) => `/api/${slug}/${id}${query}`)),
    ]
    const texts = await Promise.all(paths.map(async (path) => (await get(asker, path)).text()))

    expect(texts.filter((text) => text.includes(canary))).toEqual([])
  })

  test('sees nothing unpublished in the globals', async () => {
    const paths = ['site', 'contact-details'].flatMap((slug) =>
      queries.flatMap((query) => [`/api/globals/${slug}${query}`, `/api/globals/${slug}/versions${query}`]),
    )
    const texts = await Promise.all(paths.map(async (path) => (await get(asker, path)).text()))

    expect(texts.filter((text) => text.includes(canary))).toEqual([])
    expect(texts[0]).toContain('A quiet place')
  })

  test.each(contentSlugs)('sees nothing unpublished of %s by GraphQL', async (slug) => {
    const answers = await Promise.all(documentsAbout(slug).map((query) => ask(asker, query)))

    expect(answers.filter((answer) => answer.includes(canary))).toEqual([])
    expect(answers.filter((answer) => answer.includes('Cannot query field'))).toEqual([])
  })

  test('cannot find out by asking what stands in a draft', async () => {
    expect(await leaksTo(asker)).toEqual([])
  })
})

test('those guesses would tell somebody who may read drafts', async () => {
  const leaks = await leaksTo('previewClient')

  expect(leaks).toContainEqual(expect.objectContaining({ path: 'contraindications.title' }))
  for (const own of ownPaths) expect(leaks).toContainEqual(expect.objectContaining({ ...own, draft: true }))
})

test('the same canaries are seen by a client that may read drafts', async () => {
  const texts = await Promise.all(
    contentSlugs.map(async (slug) =>
      (await get('previewClient', `/api/${slug}?draft=true&limit=100`)).text(),
    ),
  )

  expect(texts.filter((text) => !text.includes(canary))).toEqual([])
})

test.each(contentSlugs)(
  'the same GraphQL shows a client that may read drafts what stands in %s',
  async (slug) => {
    // What is in the trash is for staff alone.
    const documents = documentsAbout(slug).filter(
      (query) => query.includes('draft: true') && !query.includes(String(ids[slug]?.trashed)),
    )
    const answers = await Promise.all(documents.map((query) => ask('previewClient', query)))

    expect(answers).toHaveLength(4)
    expect(answers.filter((answer) => !answer.includes(canary))).toEqual([])
  },
)

/** Ways from something public to the text of something that is not. */
const relationPaths: { slug: ContentSlug; path: string }[] = [
  { slug: 'services', path: 'contraindications.title' },
  { slug: 'services', path: 'contraindications.explanation' },
  { slug: 'services', path: 'practitioners.jobTitle' },
  { slug: 'services', path: 'practitioners.training' },
  { slug: 'services', path: 'faqs.question' },
  { slug: 'services', path: 'version.summary' },
  { slug: 'faqs', path: 'services.title' },
  { slug: 'faqs', path: 'services.summary' },
  { slug: 'faqs', path: 'services.contraindications.title' },
  { slug: 'contraindications', path: 'services.summary' },
  { slug: 'contraindications', path: 'services.faqs.question' },
  { slug: 'pages', path: 'blocks.services.title' },
]

/** What is published with one text and has another one in its draft. */
const ownPaths: { slug: ContentSlug; path: string }[] = [
  { slug: 'services', path: 'summary' },
  { slug: 'contraindications', path: 'title' },
  { slug: 'faqs', path: 'question' },
  { slug: 'practitioners', path: 'training' },
  { slug: 'pages', path: 'title' },
  { slug: 'newsletters', path: 'subject' },
]

const documentsAbout = (slug: ContentSlug): string[] => {
  const { singular: one, plural: many } = formatNames(slug)
  const text = textFields[slug]
  return [
    `{ ${many}(limit: 100) { docs { ${text} } } }`,
    `{ ${many}(limit: 0, draft: true, trash: true, pagination: false) { docs { ${text} } } }`,
    `{ ${many}(draft: true, where: { _status: { equals: draft } }) { docs { ${text} } } }`,
    `{ versions${many}(limit: 100) { docs { version { ${text} } } } }`,
    ...Object.values(ids[slug] ?? {}).flatMap((id) => [
      `{ ${one}(id: "${id}") { ${text} } }`,
      `{ ${one}(id: "${id}", draft: true, trash: true) { ${text} } }`,
    ]),
  ]
}

const textFields: Record<ContentSlug, string> = {
  services:
    'title summary contraindications { title } practitioners { jobTitle training } faqs { docs { question } }',
  contraindications: 'title explanation services { docs { title summary } }',
  faqs: 'question answer services { title summary }',
  practitioners: 'jobTitle training',
  pages:
    'title blocks { ... on ServiceListBlock { services { title summary } } ... on RichTextBlock { content } }',
  newsletters: 'subject preheader body { ... on RichTextBlock { content } }',
}

const hideCanaries = async (slug: ContentSlug) => {
  const { payload } = platform
  const draft = await payload.create({
    collection: slug,
    data: { ...builders[slug](canary), _status: 'draft' },
    draft: true,
  })
  const trashed = await payload.create({ collection: slug, data: builders[slug](canary) })
  await payload.update({ collection: slug, id: trashed.id, data: { deletedAt: new Date().toISOString() } })
  const changed = await payload.create({ collection: slug, data: builders[slug]('public') })
  await payload.update({ collection: slug, id: changed.id, data: changes[slug], draft: true })
  return { draft: draft.id, trashed: trashed.id, changed: changed.id }
}

const changes: Record<ContentSlug, object> = {
  services: { summary: canary },
  contraindications: { title: canary },
  faqs: { question: canary },
  practitioners: { training: canary },
  pages: { title: canary },
  newsletters: { subject: canary },
}

const hiddenOf = (slug: ContentSlug): string[] => Object.values(ids[slug] ?? {})

const linkPublishedToHidden = async () => {
  const { payload } = platform
  const contraindications = hiddenOf('contraindications')
  const practitioners = hiddenOf('practitioners')
  const services = hiddenOf('services')
  await payload.create({
    collection: 'services',
    data: { ...builders.services('public'), contraindications, practitioners },
  })
  await payload.create({ collection: 'faqs', data: { ...builders.faqs('public'), services } })
  await payload.create({
    collection: 'pages',
    data: { ...builders.pages('public'), blocks: [{ blockType: 'serviceList', services }] },
  })
  for (const id of hiddenOf('faqs'))
    await payload.update({ collection: 'faqs', id, data: { services }, draft: true, trash: true })
  const navigation = hiddenOf('pages').map((value) => ({
    label: 'Page',
    page: { relationTo: 'pages' as const, value },
  }))
  await payload.updateGlobal({
    slug: 'site',
    data: { brand: { name: 'Practice', tagline: 'A quiet place' }, navigation, _status: 'published' },
  })
  await payload.updateGlobal({
    slug: 'site',
    data: { brand: { name: 'Practice', tagline: canary } },
    draft: true,
  })
  await payload.updateGlobal({
    slug: 'contact-details',
    data: { practiceName: 'Practice', timeZone: 'America/Los_Angeles', _status: 'published' },
  })
  await payload.updateGlobal({ slug: 'contact-details', data: { practiceName: canary }, draft: true })
  await payload.update({
    collection: 'services',
    where: { title: { like: 'public' } },
    data: { description: paragraph('public'), _status: 'published' },
  })
}

/** The questions whose answer differs with what stands in a draft. */
const leaksTo = async (asker: Asker) => {
  const paths = [
    ...relationPaths.map((one) => ({ ...one, draft: false })),
    ...ownPaths.flatMap((one) => [false, true].map((draft) => ({ ...one, draft }))),
  ]
  const guesses = paths.flatMap((one) =>
    ['contains', 'like', 'equals', 'in', 'starts_with'].map((operator) => ({ ...one, operator })),
  )
  const answerTo = async ({ slug, path, operator, draft }: (typeof guesses)[number], value: string) => {
    const query = `depth=0&draft=${draft}&where[${path}][${operator}]=${value}`
    const response = await get(asker, `/api/${slug}?${query}`)
    return `${response.status} ${(await response.text()).replaceAll(value, '')}`
  }
  const leaks = []
  for (const guess of guesses)
    if ((await answerTo(guess, canary)) !== (await answerTo(guess, 'x'.repeat(canary.length))))
      leaks.push(guess)
  return leaks
}

const get = (asker: Asker, path: string) => fetch(platform.url + path, { headers: people[asker] })

const ask = async (asker: Asker, query: string) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { ...people[asker], 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.text()
}
