import { expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { createClient, GoneError, NotFoundError } from '../../src/client'
import type { Page } from '../../src/payload-types'
import { type PreviewGrant, previewToken } from '../../src/previews/previewToken'
import { builders, paragraph } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff, visitor } = usePlatform('editor')
const canary = 'Canary in a draft'

/** A published page, with words of a draft that nobody else may see. */
const addDraft = async (title = canary) => {
  const { payload } = platform()
  const { id } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('Published'), title: 'Published' },
  })
  await payload.update({ collection: 'pages', id, data: { title }, draft: true })
  return id
}

const share = async (subject: object) => (await staff.post('/previews', subject)).body.token
const read = (token: string, query = '') =>
  visitor.get(`/previews${query}`, { authorization: `Preview ${token}` })
const tokenFor = (grant: Partial<PreviewGrant>) =>
  previewToken(
    {
      collection: 'pages',
      global: null,
      id: null,
      locale: 'en',
      until: Date.now() + 60_000,
      ...grant,
    },
    platform().payload.secret,
  )

test('whoever has the link reads the draft, until when it works and where it will be, and no cache keeps it', async () => {
  const id = await addDraft()

  const { body, headers } = await read(await share({ collection: 'pages', id }))

  expect(body).toMatchObject({
    collection: 'pages',
    id,
    locale: 'en',
    path: expect.stringMatching(/^\/page-\d+$/),
    document: { id, title: canary },
  })
  expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(7 * 24 * 3_600_000)
  expect(headers.get('cache-control')).toBe('no-store')
  expect((await visitor.get(`/pages/${id}`)).body.title).toBe('Published')
})

test('a link shows no other draft: neither of what the document relates to, nor staff-only fields', async () => {
  const { payload } = platform()
  const { id: service } = await payload.create({ collection: 'services', data: builders.services('Public') })
  await payload.update({ collection: 'services', id: service, data: { title: canary }, draft: true })
  const { id: unpublished } = await payload.create({
    collection: 'services',
    data: { ...builders.services(canary), _status: 'draft' },
    draft: true,
  })
  const { id } = await payload.create({
    collection: 'faqs',
    data: { ...builders.faqs('Asked'), services: [service, unpublished] },
  })
  await payload.update({ collection: 'faqs', id, data: { question: 'Drafted' }, draft: true })

  const { body } = await read(await share({ collection: 'faqs', id }), '?depth=4')

  expect(body.document.question).toBe('Drafted')
  expect(JSON.stringify(body)).not.toContain(canary)
  expect(body.document.services[0]).toMatchObject({ id: service, _status: 'published' })
  expect(body.document).not.toHaveProperty('changedBy')
  expect(body.document).not.toHaveProperty('changedIn')
})

test('a link shows one language only', async () => {
  const id = await addDraft('English draft')
  await platform().payload.update({
    collection: 'pages',
    id,
    locale: 'es',
    data: { title: 'Borrador' },
    draft: true,
  })

  const spanish = await read(await share({ collection: 'pages', id, locale: 'es' }), '?locale=en')
  const english = await read(await share({ collection: 'pages', id }), '?locale=all')

  expect(spanish.body).toMatchObject({
    path: expect.stringMatching(/^\/es\//),
    document: { title: 'Borrador' },
  })
  expect(JSON.stringify(spanish.body)).not.toContain('English draft')
  expect(english.body.document.title).toBe('English draft')
  expect(JSON.stringify(english.body)).not.toContain('Borrador')
})

test('a changed token, one for another purpose, and none at all lead nowhere', async () => {
  const id = await addDraft()
  const token = await share({ collection: 'pages', id })
  const other = Buffer.from(JSON.stringify(['pages', null, await addDraft(), 'en', Date.now() + 60_000]))
  const forged = `${other.toString('base64url')}.${token.split('.')[1]}`

  const answers = await Promise.all([`${token}x`, forged, 'x.y', ''].map((each) => read(each)))

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  expect((await read(tokenFor({ id: '00000000-0000-4000-8000-000000000000' }))).status).toBe(404)
  expect((await read(tokenFor({ collection: 'users', id }))).status).toBe(404)
})

test('an expired link says so with 410', async () => {
  const id = await addDraft()

  const { status, body } = await read(tokenFor({ id, until: Date.now() - 1 }))

  expect([status, body.errors[0].message]).toEqual([410, 'This preview link has expired.'])
})

test('a link ends with its document, in the trash as well', async () => {
  const { payload } = platform()
  const [trashed, deleted] = [await addDraft(), await addDraft()]
  const tokens = await Promise.all([trashed, deleted].map((id) => share({ collection: 'pages', id })))
  await payload.update({ collection: 'pages', id: trashed, data: { deletedAt: new Date().toISOString() } })
  await payload.delete({ collection: 'pages', id: deleted })

  const answers = await Promise.all(tokens.map((token) => read(token)))

  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})

test('only owners and editors make links, and only to what has a preview', async () => {
  const id = await addDraft()
  const desk = await loginAs(platform(), 'desk')
  const asDesk = restAs(platform, () => desk)
  const ask = async (by: typeof staff, subject: object) => (await by.post('/previews', subject)).status

  expect(await ask(staff, { collection: 'pages', id })).toBe(200)
  expect(await ask(asDesk, { collection: 'pages', id })).toBe(403)
  expect(await ask(visitor, { collection: 'pages', id })).toBe(403)
  expect(await ask(staff, { collection: 'users', id })).toBe(400)
  expect(await ask(staff, { collection: 'pages' })).toBe(400)
  expect(await ask(staff, { collection: 'pages', id, days: 400 })).toBe(400)
  expect(await ask(staff, { collection: 'pages', id: '00000000-0000-4000-8000-000000000000' })).toBe(404)
})

test('a client with a preview gives the draft wherever it reads that document, and the rest as published', async () => {
  const { payload } = platform()
  const { id: service } = await payload.create({
    collection: 'services',
    data: { ...builders.services('New'), _status: 'draft', description: paragraph('New') },
    draft: true,
  })
  const { id: other } = await payload.create({ collection: 'services', data: builders.services('Old') })
  await payload.update({ collection: 'services', id: other, data: { title: canary }, draft: true })
  const options = { url: platform().url }
  const preview = await createClient(options).preview(await share({ collection: 'services', id: service }))

  const client = createClient(options).showing(preview)
  const { docs } = await client.services.list({ limit: 100 })
  const bySlug = await client.services.bySlug(String('slug' in preview.document && preview.document.slug))

  expect(docs.map(({ id }) => id)).toEqual(expect.arrayContaining([service, other]))
  expect(JSON.stringify(docs)).not.toContain(canary)
  expect([bySlug.id, (await client.services.byId(service)).id]).toEqual([service, service])
  await expect(createClient(options).services.byId(service)).rejects.toThrow(NotFoundError)
})

test('contact details have a preview as well', async () => {
  await platform().payload.updateGlobal({
    slug: 'contact-details',
    data: { practiceName: canary },
    draft: true,
  })
  const options = { url: platform().url }

  const preview = await createClient(options).preview(await share({ global: 'contact-details' }))
  const { practiceName } = await createClient(options).showing(preview).contactDetails()

  expect(preview).toMatchObject({ global: 'contact-details', path: '/' })
  expect(practiceName).toBe(canary)
  await expect(
    createClient(options).preview(tokenFor({ collection: null, global: 'contact-details', until: 0 })),
  ).rejects.toThrow(GoneError)
})

test('what has no page of its own is shown on the page whose block shows it, wherever that was moved', async () => {
  const { payload } = platform()
  const contraindication = {
    collection: 'contraindications' as const,
    data: builders.contraindications('Warning'),
  }
  const { id: one } = await payload.create(contraindication)
  const { id: other } = await payload.create({
    ...contraindication,
    data: builders.contraindications('Other warning'),
  })
  const text = { blockType: 'richText' as const, content: paragraph('Text') }
  const addPage = async (slug: string, blocks: NonNullable<Page['blocks']>) =>
    (await payload.create({ collection: 'pages', data: { ...builders.pages('Shown'), slug, blocks } })).id
  const id = await addPage('reach-us', [text, { blockType: 'contactCard' }])
  await addPage('footnotes', [text, text, { blockType: 'contactCard' }])
  await addPage('one-warning', [{ blockType: 'contraindicationList', contraindications: [one] }])
  await addPage('warnings', [text, { blockType: 'contraindicationList' }])
  const pathOf = async (subject: object) => (await read(await share(subject))).body.path

  const before = await pathOf({ global: 'contact-details', locale: 'es' })
  await payload.update({ collection: 'pages', id, data: { slug: 'find-us' } })

  expect(before).toBe('/es/reach-us')
  expect(await pathOf({ global: 'contact-details' })).toBe('/find-us')
  expect(await pathOf({ collection: 'contraindications', id: one })).toBe('/one-warning')
  expect(await pathOf({ collection: 'contraindications', id: other })).toBe('/warnings')
  expect(await pathOf({ global: 'site', locale: 'es' })).toBe('/es')
})

test('the panel gives the address of a preview to owners and editors only', async () => {
  const { payload } = platform()
  const id = await addDraft()
  const { config: collectionConfig } = payload.collections.pages
  const { url } = collectionConfig.admin.livePreview ?? {}
  const shownTo = async (role: 'owner' | 'editor' | 'desk') => {
    const headers = new Headers(await loginAs(platform(), role, `${role}-previews@example.org`))
    const { user } = await payload.auth({ headers })
    const req = await createLocalReq(user ? { user } : {}, payload)
    const locale = { code: 'en', label: 'English' }
    return typeof url === 'function' ? url({ collectionConfig, data: { id }, locale, payload, req }) : url
  }

  expect(await Promise.all([shownTo('owner'), shownTo('editor'), shownTo('desk')])).toEqual([
    expect.stringMatching(/^\/preview\/./),
    expect.stringMatching(/^\/preview\/./),
    null,
  ])
})
