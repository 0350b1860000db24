import { describe, expect, test } from '@jest/globals'
import { builders, contentSlugs, paragraph } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor, visitor } = usePlatform('editor')

describe('what an editor types', () => {
  test('is saved as a draft while the public goes on reading what was published', async () => {
    const { doc } = (
      await editor.post('/services', { ...builders.services('Calm'), summary: 'The old words' })
    ).body

    await editor.patch(`/services/${doc.id}?draft=true&autosave=true`, { summary: 'The new words' })
    const seen = await visitor.get(`/services/${doc.id}`)
    const edited = await editor.get(`/services/${doc.id}?draft=true`)

    expect(seen.body.summary).toBe('The old words')
    expect(edited.body).toMatchObject({ summary: 'The new words', _status: 'draft' })
  })

  test('is public once it is published, and gone once it is unpublished', async () => {
    const { doc } = (
      await editor.post('/faqs?draft=true', { ...builders.faqs('Does it hurt?'), _status: 'draft' })
    ).body
    const before = await visitor.get(`/faqs/${doc.id}`)

    await editor.patch(`/faqs/${doc.id}`, { _status: 'published' })
    const published = await visitor.get(`/faqs/${doc.id}`)
    await editor.patch(`/faqs/${doc.id}`, { _status: 'draft' })
    const unpublished = await visitor.get(`/faqs/${doc.id}`)

    expect([before.status, published.status, unpublished.status]).toEqual([404, 200, 404])
  })

  test('can be taken back to an earlier version', async () => {
    const { doc } = (await editor.post('/pages', { ...builders.pages('One'), title: 'First title' })).body
    await editor.patch(`/pages/${doc.id}`, { title: 'Second title' })
    const versions = await editor.get(`/pages/versions?where[parent][equals]=${doc.id}&sort=createdAt`)

    await editor.post(`/pages/versions/${versions.body.docs[0].id}`, {})

    expect((await visitor.get(`/pages/${doc.id}`)).body.title).toBe('First title')
  })

  test.each(contentSlugs)('goes to the trash and comes back, in %s', async (slug) => {
    const { doc } = (await editor.post(`/${slug}`, builders[slug]('Words'))).body
    const path = `/${slug}/${doc.id}`

    await editor.patch(path, { deletedAt: new Date().toISOString() })
    const inTrash = await visitor.get(path)
    await editor.patch(`${path}?trash=true`, { deletedAt: null })
    const restored = await editor.get(`${path}?draft=true`)

    expect(inTrash.status).toBe(404)
    expect(restored.status).toBe(200)
  })
})

describe('both languages', () => {
  test('are kept side by side, down to the rows and blocks', async () => {
    const page = await platform().payload.create({
      collection: 'pages',
      data: {
        ...builders.pages('Welcome'),
        blocks: [
          { blockType: 'hero', heading: 'Rest a while', text: 'Come in' },
          { blockType: 'callout', tone: 'note', content: paragraph('Please note') },
        ],
      },
    })
    const [hero, callout] = page.blocks ?? []
    await editor.patch(`/pages/${page.id}?locale=es`, {
      title: 'Bienvenida',
      blocks: [
        { ...hero, heading: 'Descanse un rato', text: 'Pase' },
        { ...callout, content: paragraph('Tenga en cuenta') },
      ],
    })

    const [english, spanish] = [
      await visitor.get(`/pages/${page.id}`),
      await visitor.get(`/pages/${page.id}?locale=es`),
    ]

    expect(english.body).toMatchObject({
      title: page.title,
      blocks: [{ heading: 'Rest a while' }, { tone: 'note' }],
    })
    expect(spanish.body).toMatchObject({
      title: 'Bienvenida',
      blocks: [{ heading: 'Descanse un rato' }, { tone: 'note' }],
    })
    expect(JSON.stringify(spanish.body.blocks)).not.toMatch(/Please note|Come in/)
  })

  test('what is not translated yet is shown in English', async () => {
    const { doc } = (
      await editor.post('/services', { ...builders.services('Calm'), summary: 'Only in English' })
    ).body

    expect((await visitor.get(`/services/${doc.id}?locale=es`)).body.summary).toBe('Only in English')
  })
})

test('relations are read from both sides', async () => {
  const contraindication = (await editor.post('/contraindications', builders.contraindications('Fever'))).body
    .doc
  const service = (
    await editor.post('/services', { ...builders.services('Calm'), contraindications: [contraindication.id] })
  ).body.doc
  await editor.post('/faqs', { ...builders.faqs('Why?'), services: [service.id] })

  const fromService = (await visitor.get(`/services/${service.id}?depth=1`)).body
  const fromOther = (await visitor.get(`/contraindications/${contraindication.id}?depth=1`)).body

  expect(fromService.contraindications).toMatchObject([{ title: contraindication.title }])
  expect(fromService.faqs.docs).toMatchObject([{ topic: 'about' }])
  expect(fromOther.services.docs).toMatchObject([{ title: service.title }])
})

test('staff put services in an order by hand, and everybody gets them in it', async () => {
  const [a, b] = [
    (await editor.post('/practitioners', builders.practitioners('First'))).body.doc,
    (await editor.post('/practitioners', builders.practitioners('Second'))).body.doc,
  ]
  const order = async () => {
    const { docs } = (await visitor.get('/practitioners?limit=100')).body
    return docs.map(({ id }: { id: string }) => id).filter((id: string) => [a.id, b.id].includes(id))
  }
  const before = await order()

  const moved = await editor.post('/reorder', {
    collectionSlug: 'practitioners',
    docsToMove: [b.id],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: { id: a.id, key: a._order },
  })
  const byVisitor = await visitor.post('/reorder', {
    collectionSlug: 'practitioners',
    docsToMove: [a.id],
    newKeyWillBe: 'less',
    orderableFieldName: '_order',
    target: { id: b.id, key: b._order },
  })

  expect(before).toEqual([a.id, b.id])
  expect([moved.status, byVisitor.status]).toEqual([200, 403])
  expect(await order()).toEqual([b.id, a.id])
})
