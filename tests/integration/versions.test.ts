import { describe, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { headers, platform, staff, visitor } = usePlatform('owner')

const versionsOf = async (slug: string, id: string) =>
  (await staff.get(`/${slug}/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`)).body.docs

test('an earlier version of a newsletter issue is restored, unless it was confirmed for sending', async () => {
  const { payload } = platform()
  const { id } = await payload.create({
    collection: 'newsletters',
    data: { ...builders.newsletters('First'), subject: 'First' },
  })
  const change = (data: object) => payload.update({ collection: 'newsletters', id, data })
  await change({ subject: 'Second' })
  const [first, second] = await versionsOf('newsletters', id)

  const restored = await staff.post(`/newsletters/versions/${first.id}`, {})
  await change({ state: 'sent' })
  const refused = await staff.post(`/newsletters/versions/${second.id}`, {})

  expect([restored.status, refused.status]).toEqual([200, 409])
  expect((await staff.get(`/newsletters/${id}`)).body).toMatchObject({ subject: 'First', state: 'sent' })
})

test('a published version that is restored as a draft leaves what is published alone', async () => {
  const { payload } = platform()
  const { id } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('.'), title: 'First' },
  })
  await payload.update({ collection: 'pages', id, data: { title: 'Second' } })
  const [first] = await versionsOf('pages', id)

  await staff.post(`/pages/versions/${first.id}?draft=true`, {})

  expect((await visitor.get(`/pages/${id}`)).body.title).toBe('Second')
  expect((await staff.get(`/pages/${id}?draft=true`)).body.title).toBe('First')
})

test('a draft that is restored stays a draft, and what is published stays published', async () => {
  const { payload } = platform()
  const { id } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('.'), title: 'Live' },
  })
  await payload.update({ collection: 'pages', id, data: { title: 'A draft' }, draft: true })
  await payload.update({ collection: 'pages', id, data: { title: 'A later draft' }, draft: true })
  const draft = (await versionsOf('pages', id)).find(
    ({ version }: { version: { title: string } }) => version.title === 'A draft',
  )

  const { status } = await staff.post(`/pages/versions/${draft.id}`, {})

  expect(status).toBe(200)
  expect((await visitor.get(`/pages/${id}`)).body.title).toBe('Live')
  expect((await staff.get(`/pages/${id}?draft=true`)).body.title).toBe('A draft')
})

test('the same holds for contact details', async () => {
  const { payload } = platform()
  const live = { practiceName: 'Live', timeZone: 'America/Los_Angeles', _status: 'published' } as const
  await payload.updateGlobal({ slug: 'contact-details', data: live })
  await payload.updateGlobal({ slug: 'contact-details', data: { practiceName: 'A draft' }, draft: true })
  const { body } = await staff.get('/globals/contact-details/versions?sort=-updatedAt&depth=0')

  await staff.post(`/globals/contact-details/versions/${body.docs[0].id}`, {})

  expect((await visitor.get('/globals/contact-details')).body.practiceName).toBe('Live')
})

describe('by GraphQL, without saying that it is a draft', () => {
  const graphql = async (query: string) => {
    const response = await fetch(`${platform().url}/api/graphql`, {
      method: 'POST',
      headers: { ...headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return response.json()
  }

  test('a draft that is restored stays a draft, and what is published stays published', async () => {
    const { payload } = platform()
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...builders.pages('.'), title: 'Live' },
    })
    await payload.update({ collection: 'pages', id, data: { title: 'A draft' }, draft: true })
    await payload.update({ collection: 'pages', id, data: { title: 'A later draft' }, draft: true })
    const draft = (await versionsOf('pages', id)).find(
      ({ version }: { version: { title: string } }) => version.title === 'A draft',
    )

    const answer = await graphql(`mutation { restoreVersionPage(id: "${draft.id}") { id } }`)

    expect(answer).toEqual({ data: { restoreVersionPage: { id } } })
    expect((await visitor.get(`/pages/${id}`)).body.title).toBe('Live')
    expect((await staff.get(`/pages/${id}?draft=true`)).body.title).toBe('A draft')
  })

  test('what was published is published again', async () => {
    const { payload } = platform()
    const { id } = await payload.create({
      collection: 'pages',
      data: { ...builders.pages('.'), title: 'First' },
    })
    await payload.update({ collection: 'pages', id, data: { title: 'Second' } })
    const [first] = await versionsOf('pages', id)

    await graphql(`mutation { restoreVersionPage(id: "${first.id}") { id } }`)

    expect((await visitor.get(`/pages/${id}`)).body.title).toBe('First')
  })

  test('the same holds for contact details', async () => {
    const { payload } = platform()
    const live = { practiceName: 'Live', timeZone: 'America/Los_Angeles', _status: 'published' } as const
    await payload.updateGlobal({ slug: 'contact-details', data: live })
    await payload.updateGlobal({ slug: 'contact-details', data: { practiceName: 'A draft' }, draft: true })
    const { body } = await staff.get('/globals/contact-details/versions?sort=-updatedAt&depth=0')
    const restore = (id: string) =>
      graphql(`mutation { restoreVersionContactDetail(id: "${id}") { practiceName } }`)

    const draft = await restore(body.docs[0].id)
    const afterDraft = (await visitor.get('/globals/contact-details')).body.practiceName
    await payload.updateGlobal({
      slug: 'contact-details',
      data: { practiceName: 'Newer', _status: 'published' },
    })
    await restore(
      body.docs.find(({ version }: { version: { _status: string } }) => version._status === 'published').id,
    )

    expect(draft).toEqual({ data: { restoreVersionContactDetail: { practiceName: 'A draft' } } })
    expect(afterDraft).toBe('Live')
    expect((await visitor.get('/globals/contact-details')).body.practiceName).toBe('Live')
  })
})

test('a page comes out of the trash as it was', async () => {
  const { payload } = platform()
  const { id } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('.'), title: 'Kept' },
  })
  await staff.patch(`/pages/${id}`, { deletedAt: new Date().toISOString() })
  const gone = await visitor.get(`/pages/${id}`)

  await staff.patch(`/pages/${id}?trash=true`, { deletedAt: null, _status: 'published' })

  expect(gone.status).toBe(404)
  expect((await visitor.get(`/pages/${id}`)).body).toMatchObject({ title: 'Kept' })
})
