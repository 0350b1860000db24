import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { StructuredData } from '../../src/client'
import { createClient } from '../../src/client'
import { builders, paragraph } from '../helpers/builders'
import type { TestPlatform } from '../helpers/platform'
import { faultsOf } from '../helpers/vocabulary'

process.env.SAMPLE_CONTENT = 'true'

const paths = [
  '/',
  '/contact',
  '/what-to-expect',
  '/is-it-right-for-me',
  '/services',
  '/services/craniosacral-therapy',
  '/services/quiet-hour',
  '/questions',
  '/newsletters',
  '/disclosures',
  '/newsletters/2026-q4',
]

type Thing = StructuredData['@graph'][number]

let platform: TestPlatform
let owner: Record<string, string>

beforeAll(async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  const { loginAs } = await import('../helpers/people')
  platform = await startTestPlatform()
  owner = await loginAs(platform, 'owner')
  const { payload } = platform
  await payload.update({ collection: 'newsletters', where: {}, data: { _status: 'published' } })
  await payload.updateGlobal({ slug: 'contact-details', data: contact })
  await payload.updateGlobal({ slug: 'site', data: { businessType: 'MedicalBusiness', currency: 'usd' } })
  const {
    docs: [practitioner],
  } = await payload.find({ collection: 'practitioners', limit: 1 })
  await payload.update({
    collection: 'practitioners',
    id: String(practitioner?.id),
    data: { name: 'Ana Ruiz', credentials: [{ name: 'CST 1', issuer: 'A school' }] },
  })
  const warning = await payload.create({
    collection: 'contraindications',
    data: { ...builders.contraindications('Wait until it has healed'), title: 'A fresh wound' },
  })
  const draft = await payload.create({
    collection: 'contraindications',
    data: { ...builders.contraindications('canary-draft'), _status: 'draft' },
  })
  const service = await payload.create({
    collection: 'services',
    data: {
      ...builders.services('An hour of quiet'),
      title: 'Quiet hour',
      slug: 'quiet-hour',
      isMedicalTherapy: true,
      practitioners: [String(practitioner?.id)],
      contraindications: [warning.id, draft.id],
      sessionOptions: [{ name: 'Long', minutesBooked: 75, minutesActive: 60, price: 120.5 }],
      whatToExpect: { before: [{ advice: 'Eat lightly.' }], during: paragraph('You lie down.') },
      bookingLink: 'https://book.example.org/quiet',
      review: {
        reviewedBy: 'Ana Ruiz',
        reviewedOn: '2026-03-01T12:00:00.000Z',
        nextReviewDue: '2027-03-01T12:00:00.000Z',
      },
    },
  })
  await payload.create({
    collection: 'faqs',
    data: { ...builders.faqs('No, never.'), question: 'Does it hurt?', services: [service.id] },
  })
  await payload.create({
    collection: 'faqs',
    data: { ...builders.faqs('canary-draft'), services: [service.id], _status: 'draft' },
  })
})

afterAll(() => platform.stop())

const contact = {
  email: 'hello@example.org',
  geo: { latitude: 38.57, longitude: -121.47 },
  openingHours: (['Monday', 'Tuesday', 'Friday'] as const).map((dayOfWeek) => ({
    dayOfWeek,
    opens: '09:00',
    closes: dayOfWeek === 'Friday' ? '12:00' : '17:30',
  })),
  closures: [
    { validFrom: '2026-12-24T12:00:00.000Z', validThrough: '2027-01-02T12:00:00.000Z', reason: 'Winter' },
  ],
  socialLinks: [{ name: 'Instagram', url: 'https://www.instagram.com/example' }],
  bookingLink: 'https://book.example.org/',
}

const ask = (path: string, locale: 'en' | 'es' = 'en') =>
  createClient({ url: platform.url }).structuredData(path, { locale })

/** The thing of a page that is of a type. */
const oneOf = async (path: string, type: string): Promise<Thing | undefined> =>
  (await ask(path))['@graph'].find((thing) => [thing['@type']].flat().includes(type))

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  test.each(paths)('%s says only what schema.org defines', async (path) => {
    const graph = await ask(path, locale)

    expect(graph['@context']).toBe('https://schema.org')
    expect(faultsOf(graph['@graph'])).toEqual([])
  })
})

test('what schema.org does not define would be noticed', () => {
  const graph = [
    { '@type': 'Practice' },
    { '@type': 'Service', rating: 5 },
    { '@type': 'Service', provider: { '@id': '#nobody' }, url: 'nowhere' },
    { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Monday', opens: 'early', validFrom: '2026-12-24' },
    { '@type': 'WebPage', reviewedBy: { '@type': 'Service' }, lastReviewed: '24 December', about: 5 },
  ]

  expect(faultsOf(graph).map((fault) => fault.split(' ')[0])).toEqual([
    '0',
    '1.rating',
    '2.provider',
    '2.url',
    '3.opens',
    '4.reviewedBy',
    '4.lastReviewed',
    '4.about',
  ])
})

test('every page names the practice with its hours and closures, as the owner calls it', async () => {
  expect(await oneOf('/is-it-right-for-me', 'MedicalBusiness')).toMatchObject({
    name: 'Dynamic Journeys',
    telephone: '+19168382570',
    email: 'hello@example.org',
    address: { streetAddress: '3112 O Street Suite #15', addressLocality: 'Sacramento', postalCode: '95816' },
    geo: { latitude: 38.57, longitude: -121.47 },
    openingHoursSpecification: [
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:30' },
      { dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' },
    ],
    specialOpeningHoursSpecification: [
      {
        validFrom: '2026-12-24',
        validThrough: '2027-01-02',
        opens: '00:00',
        closes: '00:00',
        name: 'Winter',
      },
    ],
    sameAs: ['https://www.instagram.com/example'],
    logo: { '@type': 'ImageObject' },
    potentialAction: { target: 'https://book.example.org/' },
  })
})

test('a practice that says nothing of its kind is one of wellness, not of medicine', async () => {
  const { payload } = platform
  await payload.updateGlobal({ slug: 'site', data: { businessType: null } })

  const practice = await oneOf('/contact', 'HealthAndBeautyBusiness')
  await payload.updateGlobal({ slug: 'site', data: { businessType: 'MedicalBusiness' } })

  expect(practice).toMatchObject({ '@type': 'HealthAndBeautyBusiness', name: 'Dynamic Journeys' })
})

test('what can be booked stands in a catalog, with price, currency and time', async () => {
  const practice = await oneOf('/', 'MedicalBusiness')
  const service = await oneOf('/services/quiet-hour', 'Service')

  expect(practice?.hasOfferCatalog).toMatchObject({
    itemListElement: [{ name: 'CranioSacral Therapy' }, { name: 'Quiet hour' }],
  })
  expect(service?.offers).toMatchObject([
    {
      name: 'Long',
      description: '75 minutes booked, 60 of them treatment',
      price: 120.5,
      priceCurrency: 'USD',
      priceSpecification: { referenceQuantity: { value: 75, unitCode: 'MIN' } },
    },
  ])
})

test('a service is a medical therapy with contraindications only where the owner declares it', async () => {
  const declared = await oneOf('/services/quiet-hour', 'Service')
  const plain = await oneOf('/services/craniosacral-therapy', 'Service')

  expect(declared).toMatchObject({
    '@type': ['Service', 'MedicalTherapy'],
    contraindication: [{ name: 'A fresh wound', description: 'Not for you. Wait until it has healed' }],
    preparation: 'Eat lightly.',
    howPerformed: 'You lie down.',
  })
  expect(plain?.['@type']).toBe('Service')
  expect(plain).not.toHaveProperty('contraindication')
})

test('a health page says when the oldest of its texts was reviewed, and by whom', async () => {
  const page = await oneOf('/services/quiet-hour', 'MedicalWebPage')

  expect(page).toMatchObject({
    lastReviewed: '2026-01-10',
    reviewedBy: [
      { name: 'Ana Ruiz', jobTitle: expect.any(String) },
      { '@type': 'Person', name: 'The practice' },
    ],
  })
})

test('questions stand with their answers on the page that shows them', async () => {
  const page = await oneOf('/services/quiet-hour', 'FAQPage')
  const all = await oneOf('/questions', 'FAQPage')

  expect(page?.mainEntity).toEqual([
    { '@type': 'Question', name: 'Does it hurt?', acceptedAnswer: { '@type': 'Answer', text: 'No, never.' } },
  ])
  expect(all?.mainEntity).toEqual(
    expect.arrayContaining(
      ['Do I have to undress?', 'Does it hurt?'].map((name) => expect.objectContaining({ name })),
    ),
  )
})

test('an issue is an article of the practice that keeps the day on which it came out', async () => {
  const before = await oneOf('/newsletters/2026-q4', 'Article')

  await platform.payload.update({
    collection: 'newsletters',
    where: { slug: { equals: '2026-q4' } },
    data: { subject: 'Mended' },
  })
  const after = await oneOf('/newsletters/2026-q4', 'Article')

  expect(after).toMatchObject({ headline: 'Mended', datePublished: before?.datePublished })
  expect(Date.parse(String(before?.datePublished))).toBeLessThan(Date.parse(String(after?.dateModified)))
})

test('the way to a page leads from the home page, in the language that was asked for', async () => {
  const graph = (await ask('/services/craniosacral-therapy', 'es'))['@graph']

  expect(graph.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement).toMatchObject([
    { position: 1, name: 'Inicio', item: { '@id': expect.stringMatching(/\/es$/) } },
    { position: 2, name: 'Servicios', item: { '@id': expect.stringMatching(/\/es\/services$/) } },
    { position: 3, name: 'Terapia craneosacral' },
  ])
})

test('drafts are in no answer, not even in one for the owner', async () => {
  const { id } = await platform.payload.create({
    collection: 'pages',
    data: { ...builders.pages('canary-draft'), slug: 'draft-page', _status: 'draft' },
  })
  const as = (path: string) =>
    fetch(`${platform.url}/api/structured-data?path=${path}&draft=true`, { headers: owner })

  const answers = await Promise.all([...paths, '/draft-page'].map(as))
  const texts = await Promise.all(answers.map((answer) => answer.text()))

  expect(id).toBeTruthy()
  expect(answers.at(-1)?.status).toBe(404)
  expect(texts.join()).not.toContain('canary-draft')
})

test.each([
  ['', 400],
  ['?path=contact', 400],
  ['?path=/nowhere', 404],
])('%s is answered %i', async (query, status) => {
  const answer = await fetch(`${platform.url}/api/structured-data${query}`)

  expect(answer.status).toBe(status)
})
