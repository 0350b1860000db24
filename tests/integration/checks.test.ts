import { beforeAll, describe, expect, test } from '@jest/globals'
import { addPicture, builders, paragraph } from '../helpers/builders'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor, visitor, headers } = usePlatform('editor')

type Finding = { path: string; label: string; check: string; problem: string; advice: string }

const check = async (data: object, more: object = {}, language = 'en'): Promise<Finding[]> => {
  const body = { collection: 'pages', locale: 'en', data, ...more }
  return (await editor.post('/checks', body, { 'accept-language': language })).body.findings
}

const richText = (node: object) => {
  const { root } = paragraph('Words')
  return { root: { ...root, children: [...root.children, node] } }
}

const link = (fields: object, text = 'our services') => ({
  type: 'paragraph',
  children: [{ type: 'link', fields, children: [{ type: 'text', text }] }],
})

const block = (node: object) => ({ blocks: [{ blockType: 'richText', content: richText(node) }] })

const live = async (extra: object = {}) =>
  (await editor.post('/services', { ...builders.services('Calm'), ...extra })).body.doc

describe('a text that is being written', () => {
  test('is told what is wrong, where it stands, and what to do, in the language of the panel', async () => {
    const data = block({ type: 'heading', tag: 'h1', children: [{ type: 'text', text: 'Welcome' }] })

    const english = await check(data)
    const spanish = await check(data, {}, 'es')

    expect(english).toEqual([
      {
        path: 'blocks.0.content',
        label: expect.stringMatching(/^Blocks 1 › /),
        check: 'headings',
        problem: 'The heading “Welcome” is of the first level, which belongs to the title of the page.',
        advice: 'Make it Heading 2.',
      },
    ])
    expect(spanish[0]?.advice).toBe('Conviértalo en Encabezado 2.')
    expect(spanish[0]?.label).toMatch(/^Bloques 1 › /)
  })

  test('is told of a level that is skipped right below the title of the page, or an opening that says it', async () => {
    const text = block({ type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'Rest' }] }).blocks
    const opening = { blockType: 'hero', heading: 'Welcome' }
    const callout = { ...text[0], blockType: 'callout', heading: 'Mind this' }

    const findings = await Promise.all(
      [text, [opening, ...text], [callout]].map((blocks) => check({ blocks })),
    )

    expect(findings.map((found) => found.map(({ path }) => path))).toEqual([
      ['blocks.0.content'],
      ['blocks.1.content'],
      [],
    ])
  })

  test('is warned of promises by the words of the settings, in its own language', async () => {
    const ours = await check({ title: 'A miracle' })
    const spanish = await check({ title: 'Un milagro' }, { locale: 'es' })
    await platform().payload.updateGlobal({ slug: 'content-checks', data: { claimWords: 'wonder\n\n' } })

    expect(ours.map(({ check }) => check)).toEqual(['claims'])
    expect(spanish.map(({ check }) => check)).toEqual(['claims'])
    expect(await check({ title: 'A miracle' })).toEqual([])
    expect(await check({ title: 'A wonder' })).toHaveLength(1)
  })

  test('is warned of pictures without words in its language', async () => {
    const { id } = await addPicture(platform().payload)
    const data = { meta: { image: id } }

    expect(await check(data)).toEqual([])
    expect(await check(data, { locale: 'es' })).toEqual([
      expect.objectContaining({ path: 'meta.image', check: 'pictures' }),
    ])
  })

  test('is warned of links that lead to nothing public', async () => {
    const draft = await live({ _status: 'draft' })
    const trashed = await live()
    await editor.patch(`/services/${trashed.id}`, { deletedAt: new Date().toISOString() })
    const problemWith = async (fields: object) => (await check(block(link(fields))))[0]?.problem
    const to = (value: string) => ({ linkType: 'internal', doc: { relationTo: 'services', value } })

    expect(await problemWith(to((await live()).id))).toBeUndefined()
    expect(await problemWith(to(draft.id))).toMatch(/which is not published/)
    expect(await problemWith(to(trashed.id))).toMatch(/which is in the trash/)
    expect(await problemWith({ linkType: 'custom', url: '/services/nothing' })).toMatch(
      /Nothing is published/,
    )
    expect(await problemWith({ linkType: 'custom', url: '/es/services/nothing/' })).toMatch(/Nothing/)
    expect(
      await problemWith({ linkType: 'custom', url: 'https://example.org/services/nothing' }),
    ).toBeUndefined()
  })

  test('is not warned of an address that has moved', async () => {
    await editor.post('/redirects', { from: '/services/moved', to: '/' })

    expect(await check(block(link({ linkType: 'custom', url: '/services/moved' })))).toEqual([])
  })

  test('is warned of relations to drafts as they stand in the form', async () => {
    const draft = await live({ _status: 'draft' })
    const data = { blocks: [{ blockType: 'serviceList', services: [draft.id] }] }

    expect(await check(data)).toEqual([
      expect.objectContaining({ path: 'blocks.0.services', check: 'deadLinks' }),
    ])
  })
})

describe('only staff', () => {
  test('may ask', async () => {
    expect((await visitor.post('/checks', { collection: 'pages', data: {} })).status).toBe(403)
    expect((await visitor.get('/used-by?collection=services&id=1')).status).toBe(403)
  })

  test('and not about nothing', async () => {
    const answers = [
      await editor.post('/checks', { collection: 'nothing', data: {} }),
      await editor.post('/checks', []),
      await editor.get('/used-by?collection=users&id=1'),
      await editor.get('/used-by?collection=services'),
    ]

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  })
})

describe('what shows or links to a document', () => {
  let id: string
  let slug: string
  const users = async (): Promise<string[]> => {
    const { usedBy } = (await editor.get(`/used-by?collection=services&id=${id}`)).body
    return usedBy.map(({ title }: { title: string }) => title).sort()
  }
  const page = (title: string, blocks: object[], status = 'published') =>
    editor.post('/pages', { ...builders.pages('Page'), title, blocks, _status: status })

  beforeAll(async () => {
    const service = await live()
    id = service.id
    slug = service.slug
  })

  test('is named: relations, links by id and by address, and the menu; drafts are not', async () => {
    const before = await users()
    const fields = { linkType: 'custom', url: `/services/${slug}#price` }
    await page('By relation', [{ blockType: 'serviceList', services: [id] }])
    await page('By address', [{ blockType: 'richText', content: richText(link(fields)) }])
    await page('A draft', [{ blockType: 'serviceList', services: [id] }], 'draft')
    await editor.post('/globals/site', {
      brand: { name: 'Ours' },
      navigation: [{ label: 'Calm', page: { relationTo: 'services', value: id } }],
      _status: 'published',
    })

    expect(before).toEqual([])
    expect(await users()).toEqual(['By address', 'By relation', 'Site settings'])
  })

  test('is named for several that go together, and not these themselves', async () => {
    const other = await live()
    await page('Shows the other', [{ blockType: 'serviceList', services: [other.id] }])
    const { body } = await page('Goes as well', [{ blockType: 'serviceList', services: [id] }])
    const titles = async (query: string): Promise<string[]> =>
      (await editor.get(`/used-by?${query}`)).body.usedBy.map(({ title }: { title: string }) => title).sort()

    expect(await titles(`collection=services&id=${id},${other.id}`)).toEqual(
      expect.arrayContaining(['By relation', 'Goes as well', 'Shows the other']),
    )
    expect(await titles(`collection=pages&id=${body.doc.id}`)).toEqual([])
  })

  test('is named to the front desk as well, in its language', async () => {
    const rest = restAs(platform, () => ({ ...headers(), 'accept-language': 'es' }))

    const { usedBy } = (await rest.get(`/used-by?collection=services&id=${id}`)).body

    expect(usedBy.map(({ title }: { title: string }) => title)).toContain('Ajustes del sitio')
  })
})
