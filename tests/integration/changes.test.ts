import { describe, expect, test } from '@jest/globals'
import { addPicture, builders, contentSlugs, paragraph } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')

type Subject = { collection: string | null; global: string | null; id: string | null }
type Change = Subject & { type: string; slug: string | null; changedAt: string; affects: Subject[] }
type Answer = { changes: Change[]; cursor: string; hasMore: boolean }

const ask = async (query: Record<string, string> = {}): Promise<Answer> =>
  (await visitor.get(`/changes?${new URLSearchParams(query)}`)).body

/** All changes since a cursor, however many pages they take. */
const follow = async (since?: string, limit = 100): Promise<{ changes: Change[]; cursor: string }> => {
  const { changes, cursor, hasMore } = await ask({ limit: String(limit), ...(since ? { since } : {}) })
  if (!hasMore) return { changes, cursor }
  const rest = await follow(cursor, limit)
  return { changes: [...changes, ...rest.changes], cursor: rest.cursor }
}

/** What the feed tells of these changes of content. */
const toldOf = async (change: () => Promise<unknown>): Promise<Change[]> => {
  const { cursor } = await follow()
  await change()
  return (await follow(cursor)).changes
}

describe.each(contentSlugs)('in %s', (slug) => {
  const add = async (extra: object = {}) =>
    (await owner.post(`/${slug}`, { ...builders[slug]('Words'), ...extra })).body.doc
  const patch = (id: string, data: object, query = '') => owner.patch(`/${slug}/${id}${query}`, data)
  const only = (type: string, id: string) => [expect.objectContaining({ type, collection: slug, id })]

  test('a document is told of when it is published, changed, unpublished, put in the trash and restored', async () => {
    const { id } = await add({ _status: 'draft' })

    const told = [
      await toldOf(() => patch(id, { _status: 'published' })),
      await toldOf(() => patch(id, changes[slug])),
      await toldOf(() => patch(id, { _status: 'draft' })),
      await toldOf(() => patch(id, { _status: 'published' })),
      await toldOf(() => patch(id, { deletedAt: new Date().toISOString() })),
      await toldOf(() => patch(id, { deletedAt: null, _status: 'published' }, '?trash=true')),
      await toldOf(() => owner.delete(`/${slug}/${id}`)),
    ]

    expect(told).toEqual(
      ['changed', 'changed', 'removed', 'changed', 'removed', 'changed', 'removed'].map((type) =>
        only(type, id),
      ),
    )
  })

  test('a draft is never told of, nor what is changed in it', async () => {
    const { id } = await add()

    const told = await toldOf(async () => {
      const draft = (
        await owner.post(`/${slug}?draft=true`, { ...builders[slug]('Draft'), _status: 'draft' })
      ).body
      await patch(id, { ...changes[slug], _status: 'draft' }, '?draft=true&autosave=true')
      await patch(draft.doc.id, changes[slug], '?draft=true')
      await patch(draft.doc.id, { deletedAt: new Date().toISOString() }, '?draft=true')
      await owner.delete(`/${slug}/${draft.doc.id}?trash=true`)
    })

    expect(told).toEqual([])
  })

  test('a version that is restored is told of', async () => {
    const { id } = await add()
    await patch(id, changes[slug])
    const versions = await owner.get(`/${slug}/versions?where[parent][equals]=${id}&sort=createdAt`)

    const told = await toldOf(() =>
      platform().payload.restoreVersion({ collection: slug, id: versions.body.docs[0].id }),
    )

    expect(told).toEqual(only('changed', id))
  })

  test('many documents changed at once are told of one by one', async () => {
    const ids = [(await add()).id, (await add()).id]

    const where = `where[id][in][0]=${ids[0]}&where[id][in][1]=${ids[1]}`
    const changed = await toldOf(() => owner.patch(`/${slug}?${where}`, changes[slug]))
    const deleted = await toldOf(() => owner.delete(`/${slug}?${where}`))

    expect(changed.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(deleted.map(({ id, type }) => `${type} ${id}`).sort()).toEqual(
      ids.map((id) => `removed ${id}`).sort(),
    )
  })
})

const changes = {
  services: { summary: 'Other words' },
  contraindications: { kind: 'relative' },
  faqs: { topic: 'booking' },
  practitioners: { training: 'Other words' },
  pages: { title: 'Other words' },
  newsletters: { preheader: 'Other words' },
}

test.each(['site', 'contact-details'])('the global %s is told of once it is published', async (slug) => {
  const data = { practiceName: 'Practice', timeZone: 'America/Los_Angeles', brand: { name: 'Practice' } }

  const drafted = await toldOf(() => owner.post(`/globals/${slug}?draft=true`, { ...data, _status: 'draft' }))
  const published = await toldOf(() => owner.post(`/globals/${slug}`, { ...data, _status: 'published' }))
  const changedInDraft = await toldOf(() => owner.post(`/globals/${slug}?draft=true`, { _status: 'draft' }))

  expect(drafted).toEqual([])
  expect(published).toMatchObject([{ type: 'changed', collection: null, global: slug, id: null, slug: null }])
  expect(changedInDraft).toEqual([])
})

test('pictures are told of', async () => {
  const picture = await addPicture(platform().payload)

  const changed = await toldOf(() => owner.patch(`/media/${picture.id}`, { alt: 'A greyer picture' }))
  const removed = await toldOf(() => owner.delete(`/media/${picture.id}`))

  expect(changed).toMatchObject([{ type: 'changed', collection: 'media', id: picture.id }])
  expect(removed).toMatchObject([{ type: 'removed', collection: 'media', id: picture.id }])
})

test('a translation is a change of its document, which is told of with its slug', async () => {
  const { doc } = (await owner.post('/services', builders.services('Calm'))).body

  const translation = { ...builders.services('Calma'), slug: doc.slug }
  const told = await toldOf(() => owner.patch(`/services/${doc.id}?locale=es`, translation))

  expect(told).toMatchObject([{ type: 'changed', id: doc.id, slug: doc.slug }])
})

describe('what a change affects', () => {
  const service = async (extra: object = {}) =>
    (await owner.post('/services', { ...builders.services('Calm'), ...extra })).body.doc
  const idsOf = (told: Change[]) => told.flatMap(({ affects }) => affects.map(({ id }) => id)).sort()

  test('a contraindication affects the services that name it, also when it is gone', async () => {
    const { doc } = (await owner.post('/contraindications', builders.contraindications('Fever'))).body
    const { id } = await service({ contraindications: [doc.id] })

    const changed = await toldOf(() => owner.patch(`/contraindications/${doc.id}`, { kind: 'relative' }))
    const removed = await toldOf(() => owner.delete(`/contraindications/${doc.id}`))

    expect(changed).toMatchObject([{ affects: [{ collection: 'services', global: null, id }] }])
    expect(removed).toMatchObject([{ affects: [{ collection: 'services', global: null, id }] }])
  })

  test('one that is published only later affects them as well, and a draft is never named', async () => {
    const { doc } = (
      await owner.post('/contraindications?draft=true', {
        ...builders.contraindications('Fever'),
        _status: 'draft',
      })
    ).body
    const { id } = await service({ contraindications: [doc.id] })
    await service({ contraindications: [doc.id], _status: 'draft' })

    const told = await toldOf(() => owner.patch(`/contraindications/${doc.id}`, { _status: 'published' }))

    expect(idsOf(told)).toEqual([id])
  })

  test('a question affects the services that it joins and the ones that it leaves', async () => {
    const [former, later] = [await service(), await service()]
    const { doc } = (await owner.post('/faqs', { ...builders.faqs('Why?'), services: [former.id] })).body

    const told = await toldOf(() => owner.patch(`/faqs/${doc.id}`, { services: [later.id] }))

    expect(idsOf(told)).toEqual([former.id, later.id].sort())
  })

  test('a picture affects the pages that show it in a block, and a service one that names it in its text', async () => {
    const picture = await addPicture(platform().payload)
    const { id: serviceId } = await service()
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'services', value: serviceId } },
    }
    const content = paragraph('See also')
    content.root.children[0]?.children.push({ ...link, children: [] } as never)
    const { doc: page } = (
      await owner.post('/pages', {
        ...builders.pages('Welcome'),
        blocks: [
          { blockType: 'media', image: picture.id },
          { blockType: 'richText', content },
        ],
      })
    ).body

    const ofPicture = await toldOf(() => owner.patch(`/media/${picture.id}`, { alt: 'Greyer' }))
    const ofService = await toldOf(() => owner.patch(`/services/${serviceId}`, { summary: 'Other words' }))

    expect(idsOf(ofPicture)).toEqual([page.id])
    expect(idsOf(ofService)).toEqual([page.id])
  })
})

describe('somebody who begins', () => {
  test('gets everything that is public, once, a page at a time, and nothing that is gone', async () => {
    const kept = (await owner.post('/faqs', builders.faqs('Kept'))).body.doc
    const gone = (await owner.post('/faqs', builders.faqs('Gone'))).body.doc
    await owner.patch(`/faqs/${gone.id}`, { _status: 'draft' })
    const whole = await follow()

    const paged = await follow(undefined, 3)

    const idsOf = (changes: Change[]) =>
      changes.filter(({ type }) => type === 'changed').map(({ id, global }) => id ?? global)
    expect(idsOf(paged.changes)).toEqual(idsOf(whole.changes))
    expect(new Set(idsOf(paged.changes)).size).toBe(idsOf(paged.changes).length)
    expect(idsOf(whole.changes)).toContain(kept.id)
    expect((await ask()).changes.filter(({ type }) => type === 'removed')).toEqual([])
    expect(paged.cursor).toBe(whole.cursor)
  })

  test('gets the same cursor again for as long as nothing changes', async () => {
    const { cursor } = await follow()

    expect(await ask({ since: cursor })).toEqual({ changes: [], cursor, hasMore: false })
  })
})

describe('a question that makes no sense', () => {
  test.each(['', 'x', '12', '../../etc', `${'0'.repeat(24)}.-1`, `${'0'.repeat(24)}.1e3`])(
    'is refused: since=%s',
    async (since) => {
      const { status, body } = await visitor.get(`/changes?since=${encodeURIComponent(since)}`)

      expect(status).toBe(400)
      expect(body.errors[0].message).toMatch(/not a cursor/)
    },
  )

  test.each(['0', '101', '-1', '1.5', 'many', ''])('is refused: limit=%s', async (limit) => {
    const { status, body } = await visitor.get(`/changes?limit=${limit}`)

    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/whole number from 1 to 100/)
  })

  test('is answered 410 with what to do, if the cursor is of another feed or of its future', async () => {
    const { cursor } = await ask()
    const [feed] = cursor.split('.')

    for (const since of [`${'0'.repeat(24)}.1`, `${feed}.999999999`]) {
      const { status, body } = await visitor.get(`/changes?since=${since}`)
      expect(status).toBe(410)
      expect(body.errors[0].message).toMatch(/Start again without “since”/)
    }
  })
})

test('a feed that was emptied, as after an older database was put back, sends everybody to begin again', async () => {
  const { cursor } = await follow()
  await platform().payload.db.deleteMany({ collection: 'feed-entries', where: {} })

  const { status } = await visitor.get(`/changes?since=${cursor}`)
  const { changes } = await follow()

  expect(status).toBe(410)
  expect(changes.length).toBeGreaterThan(10)
})
