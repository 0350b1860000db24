import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Client, createClient, isFilled } from '../../src/client'
import { builders, paragraph } from '../helpers/builders'
import { introducePeople } from '../helpers/people'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'

let platform: TestPlatform
let client: Client
let preview: Client

beforeAll(async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  platform = await startTestPlatform()
  const { authorization = '' } = (await introducePeople(platform)).previewClient ?? {}
  client = createClient({ url: platform.url })
  preview = createClient({ url: platform.url, key: authorization.replace('Bearer ', ''), preview: true })
})

afterAll(() => platform.stop())

const slug = 'craniosacral-therapy'

test('only the selected fields of a service come, in the chosen language', async () => {
  const { id, ...service } = await client.services.bySlug(slug, {
    locale: 'es',
    select: { title: true, sessionOptions: { minutesBooked: true } },
  })

  expect(service).toEqual({
    title: 'Terapia craneosacral',
    sessionOptions: [
      { id: expect.any(String), minutesBooked: 60 },
      { id: expect.any(String), minutesBooked: 75 },
    ],
  })
})

test('all fields but those left out come', async () => {
  const service = await client.services.bySlug(slug, {
    select: { description: false, review: { sources: false } },
  })

  expect(Object.keys(service)).toEqual(expect.arrayContaining(['title', 'summary', 'sessionOptions', 'faqs']))
  expect(Object.keys(service)).not.toContain('description')
  expect(Object.keys(service.review)).toEqual(expect.not.arrayContaining(['sources']))
})

test('of the blocks of a page come the chosen fields; of the others, what kind they are', async () => {
  const { blocks } = await client.pages.bySlug('home', { select: { blocks: { hero: { heading: true } } } })

  expect(blocks?.slice(0, 2)).toEqual([
    { id: expect.any(String), blockType: 'hero', heading: 'A light touch, and time to listen' },
    { id: expect.any(String), blockType: 'richText' },
  ])
})

test('at depth 0 relations are ids; at depth 1 they are documents', async () => {
  const shallow = await client.services.bySlug(slug, { depth: 0 })
  const deep = await client.services.bySlug(slug)

  expect(shallow.contraindications).toEqual(deep.contraindications?.filter(isFilled).map(({ id }) => id))
  expect(shallow.faqs?.docs?.every((faq) => typeof faq === 'string')).toBe(true)
  expect(isFilled(deep.image) && deep.image.alt).toBeTruthy()
})

test('lists are found by conditions and sorted', async () => {
  const { docs } = await client.faqs.list({
    where: { or: [{ topic: { in: ['session', 'aftercare'] } }, { 'services.slug': { equals: 'none' } }] },
    sort: ['topic', '-question'],
    select: { topic: true, question: true },
  })

  const topics = docs.map(({ topic }) => topic)
  expect(new Set(topics)).toEqual(new Set(['session', 'aftercare']))
  expect(topics).toEqual([...topics].sort())
})

test('all documents come, however many there are', async () => {
  const titles = []
  for await (const { title } of client.contraindications.all({ select: { title: true }, sort: 'title' }))
    titles.push(title)

  expect(titles.length).toBe((await client.contraindications.list({ depth: 0 })).totalDocs)
})

test('a document by its id is the one that the list has', async () => {
  const { docs } = await client.practitioners.list({ depth: 0 })

  expect(await client.practitioners.byId(String(docs[0]?.id), { depth: 0 })).toEqual(docs[0])
})

test('contact details, site and the invitation to the newsletter are read', async () => {
  const { practiceName } = await client.contactDetails({ select: { practiceName: true } })
  const { brand } = await client.site({ locale: 'es' })
  const { invitation } = await client.newsletterSettings()

  expect(practiceName).toBe('Dynamic Journeys')
  expect(brand.tagline).toBe('Terapia craneosacral en Sacramento')
  expect(invitation?.heading).toBe('A letter every quarter')
})

test('a published issue of the newsletter is read by its quarter, in both languages', async () => {
  const hidden = client.newsletters.bySlug('2026-q4')
  await expect(hidden).rejects.toMatchObject({ name: 'NotFoundError' })
  await platform.payload.update({ collection: 'newsletters', where: {}, data: { _status: 'published' } })

  const english = await client.newsletters.bySlug('2026-q4', { locale: 'en' })
  const spanish = await client.newsletters.bySlug('2026-q4', { locale: 'es' })

  expect(english.subject).toBe('Welcome to our first letter')
  expect(spanish.subject).toBe('Le damos la bienvenida a nuestra primera carta')
  expect(spanish.body?.map(({ blockType }) => blockType)).toEqual([
    'richText',
    'media',
    'callout',
    'questionList',
    'serviceList',
  ])
})

test('an old address leads to the new one, however it is written', async () => {
  const page = await platform.payload.create({
    collection: 'pages',
    data: { ...builders.pages('Moved'), slug: 'before' },
  })
  await platform.payload.update({ collection: 'pages', id: page.id, data: { slug: 'after' } })

  expect(await client.redirects.resolve('/before')).toBe('/after')
  expect(await client.redirects.resolve('/before/?a=b#c')).toBe('/after')
  expect(await client.redirects.resolve('/after')).toBeUndefined()
})

test('a form is sent, and what is wrong with it is told by field in the language of the person', async () => {
  const form = await client.forms.byTitle('Contact', { depth: 0 })
  const values = { name: 'Ana', email: 'ana@example.org', message: '¿Puedo ir el viernes?' }

  await client.sendForm(form.id, values)
  const refused = client.sendForm(form.id, { ...values, email: 'ana' }, { locale: 'es' })

  await expect(refused).rejects.toMatchObject({
    name: 'InvalidRequestError',
    fields: [{ path: 'email', message: 'Esto no es una dirección de correo.' }],
  })
  const { totalDocs } = await platform.payload.count({ collection: 'form-submissions' })
  expect(totalDocs).toBe(1)
})

test('a preview reads a draft that others do not', async () => {
  const draft = { ...builders.pages('Not yet'), slug: 'not-yet', blocks: [], _status: 'draft' as const }
  await platform.payload.create({ collection: 'pages', data: draft, draft: true })

  expect((await preview.pages.bySlug('not-yet')).title).toBe(draft.title)
  await expect(client.pages.bySlug('not-yet')).rejects.toMatchObject({ name: 'NotFoundError' })
})

test('a preview reads the draft of what is published, others what is published', async () => {
  const page = await platform.payload.create({ collection: 'pages', data: builders.pages('Calm') })
  const data = { blocks: [{ blockType: 'richText' as const, content: paragraph('Soon') }], title: 'Soon' }
  await platform.payload.update({ collection: 'pages', id: page.id, data, draft: true })

  expect((await preview.pages.byId(page.id)).title).toBe('Soon')
  expect((await client.pages.byId(page.id)).title).toBe(page.title)
})

test('what is asked in a way that makes no sense is an InvalidRequestError', async () => {
  const list = client.services.list({ where: { 'review.nothing': { equals: 'a' } } })

  await expect(list).rejects.toMatchObject({ name: 'InvalidRequestError' })
})

test.each(['where[id][in]=', 'where[id][in][0]=none', 'where[sessionOptions.minutesBooked][in]=many'])(
  'a value that can’t be one of the field is never a fault of the server: %s',
  async (query) => {
    const { status } = await fetch(`${platform.url}/api/services?${query}`)

    expect([200, 400]).toContain(status)
  },
)
