import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { webhookEvent } from '../../src/lib/webhookEvent'
import { words } from '../../src/lib/words'
import { queueEvent, webhooksPlugin } from '../../src/webhooks'
import { addPicture, builders, contentSlugs, paragraph } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'
import { restAs } from '../helpers/rest'

let platform: TestPlatform
let headers: Record<string, string>

beforeAll(async () => {
  platform = await startTestPlatform()
  headers = await loginAs(platform, 'owner')
  const { body } = await owner.post('/webhooks', {
    name: 'Site',
    url: 'https://hooks.example.org/stillpoint',
  })
  await owner.post(`/webhooks/${body.doc.id}/secret`, {})
})

afterAll(() => platform.stop())

beforeEach(() => forget())

const owner = restAs(
  () => platform,
  () => headers,
)

const forget = () => platform.payload.delete({ collection: 'webhook-attempts', where: {} })

/** What was queued since `forget`, as `type path`, oldest first. */
const queued = async () => {
  const { docs } = await platform.payload.find({
    collection: 'webhook-attempts',
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map(({ body }) => {
    const { type, data } = JSON.parse(body)
    return `${type} /api/${data.global ? `globals/${data.global}` : `${data.collection}/${data.id}`}`
  })
}

const add = async (slug: 'services' | 'faqs' | 'pages', status: 'published' | 'draft' = 'published') => {
  const { doc } = (await owner.post(`/${slug}`, { ...builders[slug]('Calm'), _status: status })).body
  return { id: doc.id as string, path: `/api/${slug}/${doc.id}`, rest: `/${slug}/${doc.id}` }
}

const trash = { deletedAt: new Date().toISOString() }

test.each(contentSlugs)('publishing, changing, unpublishing and deleting are told, in %s', async (slug) => {
  const { doc } = (await owner.post(`/${slug}`, builders[slug]('Calm'))).body
  const [rest, path] = [`/${slug}/${doc.id}`, `/api/${slug}/${doc.id}`]

  await owner.patch(rest, {})
  await owner.patch(rest, { _status: 'draft' })
  await owner.patch(rest, { _status: 'published' })
  await owner.delete(rest)

  expect(await queued()).toEqual([
    `content.published ${path}`,
    `content.published ${path}`,
    `content.unpublished ${path}`,
    `content.published ${path}`,
    `content.deleted ${path}`,
  ])
})

test('an event names what changed and carries none of its text', async () => {
  const { doc } = (await owner.post('/services', builders.services('Canary'))).body
  const { docs } = await platform.payload.find({ collection: 'webhook-attempts' })

  expect(JSON.parse(String(docs[0]?.body))).toEqual({
    type: 'content.published',
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    data: { collection: 'services', global: null, id: doc.id, slug: doc.slug },
  })
  expect(docs[0]?.messageId).toMatch(/^msg_[0-9a-f]{32}$/)
})

describe('drafts', () => {
  test('are never told: made, saved, saved by itself, copied, restored, deleted', async () => {
    const { id, rest } = await add('pages', 'draft')
    await owner.patch(`${rest}?draft=true`, { title: 'Secret' })
    await owner.patch(`${rest}?draft=true&autosave=true`, { title: 'Secret as well' })
    await owner.post(`${rest}/duplicate`, {})
    const { body } = await owner.get(`/pages/versions?where[parent][equals]=${id}&limit=1`)
    await owner.post(`/pages/versions/${body.docs[0].id}?draft=true`, {})
    await owner.patch(rest, trash)
    await owner.delete(`${rest}?trash=true`)

    expect(await queued()).toEqual([])
  })

  test('of something published are not told either', async () => {
    const { rest } = await add('services')
    await forget()

    await owner.patch(`${rest}?draft=true`, { summary: 'Secret' })
    await owner.patch(`${rest}?draft=true&autosave=true`, { summary: 'Secret as well' })

    expect(await queued()).toEqual([])
  })

  test('do not hide that something is unpublished', async () => {
    const { path, rest } = await add('services')
    await owner.patch(`${rest}?draft=true`, { summary: 'Secret' })
    await forget()

    await owner.patch(rest, { _status: 'draft' })

    expect(await queued()).toEqual([`content.unpublished ${path}`])
  })
})

describe('the trash', () => {
  test('counts as deleted, once', async () => {
    const { path, rest } = await add('faqs')
    await forget()

    await owner.patch(rest, trash)
    await owner.delete(`${rest}?trash=true`)

    expect(await queued()).toEqual([`content.deleted ${path}`])
  })

  test('is left by publishing', async () => {
    const { path, rest } = await add('faqs')
    await owner.patch(rest, trash)
    await forget()

    await owner.patch(`${rest}?trash=true`, { deletedAt: null, _status: 'published' })

    expect(await queued()).toEqual([`content.published ${path}`])
  })
})

test('an earlier version that is restored is told', async () => {
  const { id, path, rest } = await add('pages')
  await owner.patch(rest, { title: 'Second' })
  const versions = await owner.get(`/pages/versions?where[parent][equals]=${id}&sort=createdAt`)
  await forget()

  await owner.post(`/pages/versions/${versions.body.docs[0].id}`, {})

  expect(await queued()).toEqual([`content.published ${path}`])
})

test('many documents changed or deleted at once are told one by one', async () => {
  const pair = [await add('faqs'), await add('faqs')]
  const where = `where[id][in]=${pair.map(({ id }) => id).join(',')}`
  await forget()

  await owner.patch(`/faqs?${where}`, { _status: 'draft' })
  const unpublished = await queued()
  await owner.patch(`/faqs?${where}`, { _status: 'published' })
  await forget()
  await owner.delete(`/faqs?${where}`)

  expect(unpublished.sort()).toEqual(pair.map(({ path }) => `content.unpublished ${path}`).sort())
  expect((await queued()).sort()).toEqual(pair.map(({ path }) => `content.deleted ${path}`).sort())
})

test('a new order by hand is told', async () => {
  const [first, second] = [await add('services'), await add('services')]
  const { body } = await owner.get(first.rest)
  await forget()

  await owner.post('/reorder', {
    collectionSlug: 'services',
    docsToMove: [second.id],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: { id: first.id, key: body._order },
  })

  expect(await queued()).toEqual([`content.published ${second.path}`])
})

test('GraphQL is told of like REST', async () => {
  const { id, path } = await add('faqs')
  await forget()

  await owner.post('/graphql', { query: `mutation { deleteFaq(id: "${id}") { id } }` })

  expect(await queued()).toEqual([`content.deleted ${path}`])
})

test('pictures and forms, which have no drafts, are told as well', async () => {
  const picture = await addPicture(platform.payload)
  await owner.patch(`/media/${picture.id}`, { caption: 'Grey' })
  await owner.patch(`/media/${picture.id}`, trash)
  const form = {
    title: 'Contact',
    fields: [],
    confirmationType: 'message',
    confirmationMessage: paragraph('Thanks'),
  }
  const { doc } = (await owner.post('/forms', form)).body

  expect(await queued()).toEqual([
    `content.published /api/media/${picture.id}`,
    `content.published /api/media/${picture.id}`,
    `content.deleted /api/media/${picture.id}`,
    `content.published /api/forms/${doc.id}`,
  ])
})

test('globals are told when they are published, changed and unpublished', async () => {
  const path = '/globals/contact-details'

  await owner.post(`${path}?draft=true`, { practiceName: 'Secret' })
  await owner.post(path, { practiceName: 'Quiet Hands', _status: 'published' })
  await owner.post(`${path}?draft=true&autosave=true`, { practiceName: 'Secret' })
  await owner.post(path, { practiceName: 'Quiet Hands', _status: 'draft' })
  await owner.post('/globals/newsletter-settings', {})

  expect(await queued()).toEqual([
    `content.published /api${path}`,
    `content.unpublished /api${path}`,
    'content.published /api/globals/newsletter-settings',
  ])
})

test('what the public does not read is not told', async () => {
  await owner.post('/users', {
    name: 'Ana',
    email: 'ana@example.org',
    password: 'three calm words together',
    role: 'desk',
  })
  await owner.post('/api-clients', { name: 'App', scope: 'drafts' })

  expect(await queued()).toEqual([])
})

test('what is refused is not told', async () => {
  const { rest } = await add('services')
  await forget()

  const { status } = await owner.patch(rest, { title: '', _status: 'published' })

  expect(status).toBe(400)
  expect(await queued()).toEqual([])
})

test('what is rolled back is not told, and what is told was saved', async () => {
  const { payload } = platform
  const req = await createLocalReq({}, payload)
  const hasTransaction = await initTransaction(req)
  const data = builders.faqs('Undone')
  const { id } = await payload.create({ collection: 'faqs', data, req })
  await killTransaction(req)

  const isSaved = (await payload.count({ collection: 'faqs', where: { id: { equals: id } } })).totalDocs === 1

  // The MongoDB engine of the tests has no transactions: there, nothing can be rolled back.
  expect(isSaved).toBe(!hasTransaction)
  expect(await queued()).toEqual(isSaved ? [`content.published /api/faqs/${id}`] : [])
})

describe('a webhook is told nothing', () => {
  const tell = async (changes: object) => {
    const { payload } = platform
    const { docs } = await payload.find({ collection: 'webhooks' })
    const id = String(docs[0]?.id)
    await owner.patch(`/webhooks/${id}`, changes)
    const { path } = await add('faqs')
    await owner.patch(`/webhooks/${id}`, { isOn: true, events: docs[0]?.events })
    return { path, queued: await queued() }
  }

  test('while it is switched off', async () => {
    expect((await tell({ isOn: false })).queued).toEqual([])
  })

  test('that it was not asked to be told', async () => {
    expect((await tell({ events: ['content.deleted'] })).queued).toEqual([])
  })

  test('before it has a signing secret', async () => {
    const { body } = await owner.post('/webhooks', { name: 'New', url: 'https://new.example.org/' })
    await add('faqs')
    const { totalDocs } = await platform.payload.count({
      collection: 'webhook-attempts',
      where: { webhook: { equals: body.doc.id } },
    })
    await owner.delete(`/webhooks/${body.doc.id}`)

    expect(totalDocs).toBe(0)
  })
})

describe('another capability', () => {
  const issueSent = webhookEvent({
    type: 'issue.sent',
    label: words('An issue is sent', 'Se envía un número'),
    description: 'Its sending has ended.',
    schema: { type: 'object', required: ['slug'], properties: { slug: { type: 'string' } } },
    example: { slug: '2026-q4' },
  })

  test('adds an event by declaring it', async () => {
    const collection = { slug: 'webhooks', fields: [{ name: 'events', type: 'select', options: [] }] }

    const config = await webhooksPlugin([issueSent])({ collections: [collection] } as never)

    expect(config.collections?.[0]?.fields[0]).toMatchObject({
      options: expect.arrayContaining([
        { value: 'content.published', label: expect.anything() },
        { value: 'issue.sent', label: issueSent.label },
      ]),
    })
    expect(() => webhookEvent({ ...issueSent, type: 'Issue sent' })).toThrow('is no name for an event')
  })

  test('tells its event to those that want it', async () => {
    const { payload } = platform
    const { docs } = await payload.find({ collection: 'webhooks', depth: 0 })
    const [{ id, events } = { id: '', events: [] }] = docs
    await payload.db.updateOne({ collection: 'webhooks', id, data: { events: [issueSent.type] } })

    await queueEvent(payload, { event: issueSent, data: { slug: '2026-q4' } })
    await payload.db.updateOne({ collection: 'webhooks', id, data: { events } })
    await queueEvent(payload, { event: issueSent, data: { slug: '2027-q1' } })
    const attempts = (await payload.find({ collection: 'webhook-attempts' })).docs

    expect(attempts.map(({ event, body }) => [event, JSON.parse(body).data])).toEqual([
      ['issue.sent', { slug: '2026-q4' }],
    ])
  })
})
