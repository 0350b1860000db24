import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import type { Service } from '../../src/payload-types'
import { createWebsite } from '../../src/site'
import { builders, paragraph } from '../helpers/builders'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})

beforeEach(async () => {
  for (const collection of ['faqs', 'practitioners'] as const)
    await platform.payload.delete({ collection, where: {} })
})

afterAll(() => platform.stop())

const addService = (changes: Partial<Service> = {}) =>
  platform.payload.create({ collection: 'services', data: { ...builders.services('Calm'), ...changes } })

const addPractitioner = (jobTitle: string, _status: 'draft' | 'published' = 'published') =>
  platform.payload.create({
    collection: 'practitioners',
    data: { ...builders.practitioners('Trained for years.'), jobTitle, _status },
  })

const addFaq = (question: string, services: string[]) =>
  platform.payload.create({ collection: 'faqs', data: { ...builders.faqs('Yes.'), question, services } })

const read = async (path: string) => {
  const website = createWebsite({ client: createClient({ url: platform.url }), url: platform.url })
  return (await website.answer(new Request(`http://localhost${path}`))).text()
}

type Told = { mainEntity?: { name: string }[]; lastReviewed?: string }

const searchEnginesRead = async (path: string): Promise<Told[]> => {
  const answer = await fetch(`${platform.url}/api/structured-data?path=${path}`)
  return ((await answer.json()) as { '@graph': Told[] })['@graph']
}

const notStated = 'Whether this practitioner holds a state license is not stated here yet.'

test('who gives a service is told with training and license, and nobody else', async () => {
  const { id } = await addPractitioner('Masseur')
  await addPractitioner('Receptionist')
  const { slug } = await addService({ practitioners: [id] })

  const page = await read(`/services/${slug}`)

  for (const words of ['Who gives it', 'Masseur', 'Trained for years.', notStated])
    expect(page).toContain(words)
  expect(page).not.toContain('Receptionist')
})

test('where nobody published is named, training and license of everybody are told', async () => {
  const { id } = await addPractitioner('Masseur', 'draft')
  await addPractitioner('Therapist')
  const { slug } = await addService({ practitioners: [id] })

  const page = await read(`/services/${slug}`)

  for (const words of ['Training and licenses', 'Therapist', 'Trained for years.', notStated])
    expect(page).toContain(words)
  expect(page).not.toContain('Masseur')
})

test.each([
  ['', 'Whether whoever gives it holds a state license is not stated here yet. Please ask us.'],
  ['/es', 'Aquí todavía no se indica si quien la realiza tiene licencia estatal. Pregúntenos.'],
])(
  'where the practice has named nobody yet, %s/services/… says that it is not stated',
  async (language, words) => {
    const { slug } = await addService()

    expect(await read(`${language}/services/${slug}`)).toContain(words)
  },
)

test('a service without a word of what to expect has no such section', async () => {
  const emptied = paragraph('')
  const [silent, spoken] = [
    await addService({ whatToExpect: { before: [], during: emptied, after: [] } }),
    await addService({ whatToExpect: { after: [{ advice: 'Rest.' }] } }),
  ]

  expect(await read(`/services/${silent.slug}`)).not.toContain('What to expect')
  expect(await read(`/services/${spoken.slug}`)).toContain('What to expect')
})

test('a question stands on the services that it is about; one that names none, on all', async () => {
  const [calm, other] = [await addService(), await addService()]
  await addFaq('About all?', [])
  await addFaq('About this one?', [calm.id])
  await addFaq('About another?', [other.id])

  const page = await read(`/services/${calm.slug}`)

  expect(page).toContain('About all?')
  expect(page).toContain('About this one?')
  expect(page).not.toContain('About another?')
})

test('search engines are told the same questions', async () => {
  const [calm, other] = [await addService(), await addService()]
  await addFaq('About all?', [])
  await addFaq('About this one?', [calm.id])
  await addFaq('About another?', [other.id])

  const told = await searchEnginesRead(`/services/${calm.slug}`)

  const asked = told.flatMap(({ mainEntity }) => mainEntity ?? []).map(({ name }) => name)
  expect(asked).toEqual(['About all?', 'About this one?'])
})

test('search engines are told of no review on a page that shows nothing of a service', async () => {
  const { id } = await addService()
  const blocks = [{ blockType: 'whatToExpect' as const, services: [id] }]
  const { slug } = await platform.payload.create({
    collection: 'pages',
    data: { ...builders.pages('Visit'), blocks },
  })

  const told = await searchEnginesRead(`/${slug}`)

  expect(told.filter(({ lastReviewed }) => lastReviewed)).toEqual([])
})
