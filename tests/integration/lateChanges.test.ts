import { describe, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff } = usePlatform('owner')

const addPage = () => platform().payload.create({ collection: 'pages', data: builders.pages('Before') })
const read = async (path: string) => (await staff.get(path)).body
const another = async () => {
  const ana = await loginAs(platform(), 'editor', `ana-${Math.random()}@example.org`)
  return restAs(platform, () => ana)
}

test('an update that carries the state it was read in is refused with 409 once somebody else has saved', async () => {
  const { id } = await addPage()
  const { updatedAt } = await read(`/pages/${id}?draft=true`)
  const ana = await another()
  await ana.patch(`/pages/${id}`, { title: 'Hers', updatedAt })

  const { status, body } = await staff.patch(`/pages/${id}`, { title: 'Mine', updatedAt })

  expect(status).toBe(409)
  expect(body.errors).toMatchObject([
    {
      message: expect.stringMatching(
        /^editor changed this on \d{4}-\d\d-\d\d at \d\d\.\d\d UTC, after you read it\./,
      ),
      data: { conflict: { changedBy: 'editor', changedAt: expect.stringMatching(/Z$/) } },
    },
  ])
  expect(await read(`/pages/${id}`)).toMatchObject({ title: 'Hers', changedBy: 'editor' })
})

test('overriding the lock is no way around', async () => {
  const { id } = await addPage()
  const { updatedAt } = await read(`/pages/${id}?draft=true`)
  await (await another()).patch(`/pages/${id}`, { title: 'Hers' })

  const { status } = await staff.patch(`/pages/${id}?overrideLock=true&draft=true&autosave=true`, {
    title: 'Mine',
    updatedAt,
  })

  expect(status).toBe(409)
})

test('a draft that somebody saved meanwhile counts, although the published page has not changed', async () => {
  const { id } = await addPage()
  const { updatedAt } = await read(`/pages/${id}`)
  await (await another()).patch(`/pages/${id}?draft=true`, { title: 'Her draft' })

  const { status } = await staff.patch(`/pages/${id}`, { title: 'Mine', updatedAt })

  expect(status).toBe(409)
})

test('the entity tag of what was read serves for If-Match', async () => {
  const { id } = await addPage()
  const { headers: answered } = await staff.get(`/pages/${id}?draft=true`)
  const tag = String(answered.get('etag'))

  const first = await staff.patch(`/pages/${id}`, { title: 'First' }, { 'if-match': tag })
  const second = await staff.patch(`/pages/${id}`, { title: 'Second' }, { 'if-match': tag })
  const third = await staff.patch(
    `/pages/${id}`,
    { title: 'Third' },
    { 'if-match': String(first.headers.get('etag')) },
  )

  expect([first.status, second.status, third.status]).toEqual([200, 409, 200])
})

test('If-Unmodified-Since refuses what was changed after its date', async () => {
  const { id } = await addPage()
  const patch = (since: Date) =>
    staff.patch(`/pages/${id}`, { title: 'Mine' }, { 'if-unmodified-since': since.toUTCString() })

  const late = await patch(new Date(Date.now() - 60_000))
  const early = await patch(new Date(Date.now() + 60_000))

  expect([late.status, early.status]).toEqual([409, 200])
})

test('GraphQL refuses a late update with the same words and status', async () => {
  const { id } = await addPage()
  const { updatedAt } = await read(`/pages/${id}?draft=true`)
  await (await another()).patch(`/pages/${id}`, { title: 'Hers' })
  const query = `mutation { updatePage(id: "${id}", data: { title: "Mine", updatedAt: "${updatedAt}" }) { id } }`

  const { body } = await staff.post('/graphql', { query })

  expect(body.errors).toMatchObject([
    { message: expect.stringMatching(/^editor changed this/), extensions: { statusCode: 409 } },
  ])
})

test('contact details are guarded in the same way', async () => {
  const change = (by: typeof staff, data: object) => by.post('/globals/contact-details?draft=true', data)
  const { body, headers } = await change(staff, { practiceName: 'Before' })
  await change(await another(), { practiceName: 'Hers' })

  const late = await change(staff, { practiceName: 'Mine', updatedAt: body.result.updatedAt })
  const tagged = await staff.post(
    '/globals/contact-details?draft=true',
    { practiceName: 'Mine' },
    { 'if-match': String(headers.get('etag')) },
  )

  expect([late.status, tagged.status]).toEqual([409, 409])
  expect(await read('/globals/contact-details?draft=true')).toMatchObject({ practiceName: 'Hers' })
})

test('an update that does not say what it is based on goes through, as does one in time', async () => {
  const { id } = await addPage()
  await (await another()).patch(`/pages/${id}`, { title: 'Hers' })
  const { updatedAt } = await read(`/pages/${id}?draft=true`)

  const without = await staff.patch(`/pages/${id}`, { title: 'Mine' })
  const again = await staff.patch(`/pages/${id}`, { title: 'Mine', updatedAt: without.body.doc.updatedAt })

  expect([without.status, again.status]).toEqual([200, 200])
  expect(without.body.doc.updatedAt > updatedAt).toBe(true)
})

test('a form has seen its own saves, and no longer once somebody restored a version', async () => {
  const { id } = await addPage()
  const { updatedAt } = await read(`/pages/${id}?draft=true`)
  const save = () => staff.patch(`/pages/${id}?draft=true`, { title: 'Mine', updatedAt, changedIn: 'form' })

  const first = await save()
  const second = await save()
  const { docs } = await read(`/pages/versions?where[parent][equals]=${id}&sort=-updatedAt`)
  await staff.post(`/pages/versions/${docs[0].id}?draft=true`, {})
  const third = await save()

  expect([first.status, second.status, third.status]).toEqual([200, 200, 409])
})

test('who changed it, and in which form, is nobody else’s business', async () => {
  const { id } = await addPage()
  await staff.patch(`/pages/${id}`, { title: 'Mine', changedIn: 'form', changedBy: 'Nobody' })

  const asStaff = await read(`/pages/${id}`)
  const asVisitor = await (await fetch(`${platform().url}/api/pages/${id}`)).json()

  expect(asStaff.changedBy).toBe('owner')
  expect(asStaff).not.toHaveProperty('changedIn')
  expect(asVisitor).not.toHaveProperty('changedBy')
  expect(asVisitor).not.toHaveProperty('changedIn')
})

test('somebody without a right learns nothing of drafts and colleagues from a refusal', async () => {
  const { id } = await addPage()
  const change = (path: string, method: string) =>
    fetch(`${platform().url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'if-match': '"never"' },
      body: '{}',
    })

  const answers = await Promise.all([change(`pages/${id}`, 'PATCH'), change('globals/site', 'POST')])

  expect(answers.map(({ status }) => status)).toEqual([403, 403])
})

describe('of twenty who save at once, based on one state, one is first and the others are told', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => `Words ${index}`)
  const oneFirst = [200, ...Array.from({ length: 19 }, () => 409)]

  test.each(['', '?draft=true', '?draft=true&autosave=true'])('a page%s', async (query) => {
    const { id } = await addPage()
    const { updatedAt } = await read(`/pages/${id}?draft=true`)

    const answers = await Promise.all(
      twenty.map((title) => staff.patch(`/pages/${id}${query}`, { title, updatedAt })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual(oneFirst)
    expect((await read(`/pages/${id}?draft=true`)).title).toBe(
      answers.find(({ status }) => status === 200)?.body.doc.title,
    )
  })

  test('contact details', async () => {
    const path = '/globals/contact-details'
    await staff.post(path, { practiceName: 'Before', timeZone: 'America/Los_Angeles', _status: 'published' })
    const { updatedAt } = await read(`${path}?draft=true`)

    const answers = await Promise.all(
      twenty.map((practiceName) => staff.post(`${path}?draft=true`, { practiceName, updatedAt })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual(oneFirst)
  })

  test('a page by GraphQL', async () => {
    const { id } = await addPage()
    const { updatedAt } = await read(`/pages/${id}?draft=true`)
    const save = (title: string) =>
      staff.post('/graphql', {
        query: `mutation { updatePage(id: "${id}", data: { title: "${title}", updatedAt: "${updatedAt}" }) { id } }`,
      })

    const answers = await Promise.all(twenty.map(save))

    expect(answers.filter(({ body }) => body.data?.updatePage)).toHaveLength(1)
  })
})
