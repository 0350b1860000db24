import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { brochureFacts, type FactPlace } from '../brochureFacts'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'

const locales = ['en', 'es'] as const
type Locale = (typeof locales)[number]

let platform: TestPlatform
const texts = new Map<string, string>()

beforeAll(async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  platform = await startTestPlatform()
  for (const place of Object.keys(queries) as FactPlace[])
    for (const locale of locales) {
      texts.set(`REST ${place} ${locale}`, wordsOf(await byRest(place, locale)))
      texts.set(`GraphQL ${place} ${locale}`, wordsOf(await byGraphql(place, locale)))
    }
})

afterAll(() => platform.stop())

describe.each(['REST', 'GraphQL'])('by the public %s API', (api) => {
  test.each(brochureFacts)('one reads: $fact', ({ where, en, es }) => {
    expect(texts.get(`${api} ${where} en`)).toMatch(en)
    expect(texts.get(`${api} ${where} es`)).toMatch(es ?? en)
  })
})

test('nobody is named who is not named in the leaflet', async () => {
  const { docs } = await (await fetch(`${platform.url}/api/practitioners`)).json()

  expect(docs).toHaveLength(1)
  expect(docs[0].name ?? null).toBeNull()
})

test('every contraindication of the leaflet rules the treatment out and belongs to the service', async () => {
  const { docs } = await (await fetch(`${platform.url}/api/contraindications?depth=1`)).json()

  expect(docs.map(({ kind }: { kind: string }) => kind)).toEqual([
    'absolute',
    'absolute',
    'absolute',
    'absolute',
  ])
  for (const { services } of docs) expect(services.docs).toMatchObject([{ slug: 'craniosacral-therapy' }])
})

test('health texts say who reviewed them and when they are due again', async () => {
  for (const collection of ['services', 'contraindications']) {
    const { docs } = await (await fetch(`${platform.url}/api/${collection}`)).json()

    for (const { review } of docs)
      expect(new Date(review.nextReviewDue) > new Date(review.reviewedOn)).toBe(true)
  }
})

test('nothing promises a cure', () => {
  // The disclosure says in so many words that there is none.
  const denials = /We do not diagnose or cure illnesses|No diagnosticamos ni curamos enfermedades/g
  const promise = /\b(cures?|guarantee[ds]?|miracle|heals? you|100 ?%|cura(mos|rá)|garantiza\w*|milagro)\b/i

  expect(
    [...texts.entries()]
      .filter(([, text]) => promise.test(text.replace(denials, '')))
      .map(([place]) => place),
  ).toEqual([])
})

test('every picture is described in both languages, or said to be only decoration', async () => {
  const { docs } = await (await fetch(`${platform.url}/api/media?locale=all&limit=100`)).json()

  expect(docs.length).toBeGreaterThan(1)
  for (const { isDecorative, alt } of docs) expect(isDecorative || (alt.en && alt.es)).toBeTruthy()
})

test('the first issue of the newsletter is a draft until somebody publishes it', async () => {
  const visible = await (await fetch(`${platform.url}/api/newsletters`)).json()
  const { totalDocs } = await platform.payload.count({ collection: 'newsletters' })

  expect([visible.totalDocs, totalDocs]).toEqual([0, 1])
})

test('a second start adds nothing, not even what was deleted since', async () => {
  const { addSampleContent } = await import('../../src/seed')
  await platform.payload.delete({ collection: 'faqs', where: { id: { exists: true } } })
  const before = await platform.payload.count({ collection: 'pages' })

  await addSampleContent(platform.payload)

  expect((await platform.payload.count({ collection: 'faqs' })).totalDocs).toBe(0)
  expect(await platform.payload.count({ collection: 'pages' })).toEqual(before)
})

const byRest = async (place: FactPlace, locale: Locale): Promise<unknown> =>
  (await fetch(`${platform.url}/api/${place}?limit=100&depth=0&locale=${locale}`)).json()

const byGraphql = async (place: FactPlace, locale: Locale): Promise<unknown> => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: queries[place].replaceAll('LOCALE', locale) }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const review = 'review { reviewedBy reviewedOn nextReviewDue sources { title url } }'
const blocks = `blocks {
  ... on HeroBlock { heading text } ... on RichTextBlock { content } ... on ServiceListBlock { heading }
  ... on ContraindicationListBlock { heading text } ... on QuestionListBlock { heading }
  ... on NewsletterSignupBlock { heading text } ... on ContactCardBlock { heading text }
  ... on FormBlock { heading text } ... on CalloutBlock { heading content } }`

const list = (name: string, fields: string) =>
  `{ ${name}(locale: LOCALE, limit: 100) { docs { ${fields} } } }`

/** What a front end would ask for at each place. */
const queries: Record<FactPlace, string> = {
  services: list(
    'Services',
    `title slug summary description sessionOptions { name minutesBooked minutesActive price }
     whatToExpect { before { advice } during after { advice } } ${review}`,
  ),
  contraindications: list('Contraindications', `title kind explanation ${review}`),
  faqs: list('Faqs', 'question answer topic'),
  practitioners: list(
    'Practitioners',
    'name jobTitle training biography credentials { name issuer } license { status statement }',
  ),
  pages: list('Pages', `title slug ${blocks} meta { title description }`),
  'globals/contact-details': `{ ContactDetail(locale: LOCALE) { practiceName phone phoneLink email timeZone
    address { streetAddress addressLocality addressRegion postalCode addressCountry } } }`,
  'globals/site': `{ Site(locale: LOCALE) { brand { name tagline } navigation { label } disclosure
    footer { text copyrightHolder copyrightYear } meta { title description } } }`,
  'globals/newsletter-settings': `{ NewsletterSetting(locale: LOCALE) { cadence invitation { heading text }
    consent { version wording } } }`,
}

/** Every string and number of an answer, joined by spaces. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join(' ') : ''
}
