import { beforeEach, describe, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { problemsOf } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor, visitor } = usePlatform('editor')

beforeEach(async () => {
  for (const collection of ['redirects', 'services', 'pages', 'newsletters'] as const)
    await platform().payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

/** What the public reads: each old address with the new one. */
const redirects = async (): Promise<Record<string, string>> => {
  const { docs } = (await visitor.get('/redirects?limit=100')).body
  return Object.fromEntries(docs.map(({ from, to }: { from: string; to: string }) => [from, to]))
}

const addService = async (slug: string, extra: object = {}): Promise<string> =>
  (await editor.post('/services', { ...builders.services('Calm'), slug, ...extra })).body.doc.id

const rename = (id: string, slug: string, query = '') => editor.patch(`/services/${id}${query}`, { slug })

describe('when the address of something published changes', () => {
  test('the old one leads to the new one', async () => {
    const id = await addService('calm')

    await rename(id, 'rest')

    expect(await redirects()).toEqual({ '/services/calm': '/services/rest' })
  })

  test('pages and newsletters leave one as well', async () => {
    const page = (await editor.post('/pages', { ...builders.pages('Prices'), slug: 'prices' })).body.doc
    const issue = (
      await editor.post('/newsletters', { ...builders.newsletters('News'), year: 2030, quarter: 1 })
    ).body.doc

    await editor.patch(`/pages/${page.id}`, { slug: 'fees' })
    await editor.patch(`/newsletters/${issue.id}`, { quarter: 2 })

    expect(await redirects()).toEqual({ '/prices': '/fees', '/newsletters/2030-q1': '/newsletters/2030-q2' })
  })

  test('every earlier one leads straight to the last', async () => {
    const id = await addService('one')

    await rename(id, 'two')
    await rename(id, 'three')

    expect(await redirects()).toEqual({
      '/services/one': '/services/three',
      '/services/two': '/services/three',
    })
  })

  test('and changes back, nothing leads away from it', async () => {
    const id = await addService('calm')

    await rename(id, 'rest')
    await rename(id, 'calm')

    expect(await redirects()).toEqual({ '/services/rest': '/services/calm' })
  })

  test('two services can trade their addresses', async () => {
    const [a, b] = [await addService('a'), await addService('b')]

    await rename(b, 'between')
    await rename(a, 'b')
    await rename(b, 'a')

    expect(await redirects()).toEqual({ '/services/between': '/services/a' })
  })

  test('in a draft, there is no redirect until it is published', async () => {
    const id = await addService('calm')

    await rename(id, 'rest', '?draft=true&autosave=true')
    await editor.patch(`/services/${id}?draft=true&autosave=true`, { slug: 'repose' })
    const before = await redirects()
    await editor.patch(`/services/${id}`, { _status: 'published' })

    expect(before).toEqual({})
    expect(await redirects()).toEqual({ '/services/calm': '/services/repose' })
  })

  test('by going back to an earlier version, the address left leads there', async () => {
    const id = await addService('calm')
    await rename(id, 'rest')
    const { docs } = (await editor.get(`/services/versions?where[parent][equals]=${id}&sort=createdAt`)).body

    await editor.post(`/services/versions/${docs[0].id}`, {})

    expect(await redirects()).toEqual({ '/services/rest': '/services/calm' })
  })

  test('something never published, unpublished or in the trash leaves none', async () => {
    const draft = await addService('draft', { _status: 'draft' })
    const unpublished = await addService('unpublished')
    const trashed = await addService('trashed')

    await rename(draft, 'draft-2', '?draft=true')
    await editor.patch(`/services/${draft}`, { _status: 'published' })
    await editor.patch(`/services/${unpublished}`, { _status: 'draft' })
    await editor.patch(`/services/${unpublished}`, { _status: 'published', slug: 'unpublished-2' })
    await editor.patch(`/services/${trashed}`, { deletedAt: new Date().toISOString() })
    await editor.patch(`/services/${trashed}?trash=true`, { deletedAt: null, slug: 'trashed-2' })

    expect(await redirects()).toEqual({})
  })
})

describe('a front end that passes a path on', () => {
  const resolve = async (path: string) => {
    const address = `${platform().url}/api/redirects/resolve?path=${encodeURIComponent(path)}`
    const { status, headers } = await fetch(address, { redirect: 'manual' })
    return [status, headers.get('location')]
  }

  test('is sent to where it has moved, in its language', async () => {
    await rename(await addService('calm'), 'rest')
    await editor.post('/redirects', { from: '/start', to: '/' })

    expect(await resolve('/services/calm')).toEqual([308, '/services/rest'])
    expect(await resolve('/es/services/calm/?from=card')).toEqual([308, '/es/services/rest'])
    expect(await resolve('/es/start')).toEqual([308, '/es'])
  })

  test('is told that it has not moved, or is none', async () => {
    expect(await resolve('/services/rest')).toEqual([404, null])
    expect(await resolve('services')).toEqual([400, null])
  })
})

test('what is published at an old address is shown there', async () => {
  await rename(await addService('calm'), 'rest')

  await addService('calm')

  expect(await redirects()).toEqual({})
})

describe('by hand', () => {
  const add = async (from: unknown, to: unknown) => {
    const answer = await editor.post('/redirects', { from, to })
    return { ...answer, problems: problemsOf(answer) }
  }

  test('an editor adds, changes and deletes one', async () => {
    const { doc } = (await add(' /old-page/ ', '/')).body
    const added = await redirects()
    await editor.patch(`/redirects/${doc.id}`, { to: '/prices' })
    const changed = await redirects()
    await editor.delete(`/redirects/${doc.id}`)

    expect([added, changed, await redirects()]).toEqual([
      { '/old-page': '/' },
      { '/old-page': '/prices' },
      {},
    ])
  })

  test('chains are shortened, whichever end comes first', async () => {
    await add('/b', '/c')
    await add('/a', '/b')
    await add('/c', '/d')

    expect(await redirects()).toEqual({ '/a': '/d', '/b': '/d', '/c': '/d' })
  })

  test.each([
    ['old-page', '/', 'from', /Begin with a slash/],
    ['https://example.org/', '/', 'from', /Begin with a slash/],
    ['', '/', 'from', /Begin with a slash/],
    [7, '/', 'from', /Begin with a slash/],
    ['/old page', '/', 'from', /Enter only a path/],
    ['/old?x=1', '/', 'from', /Enter only a path/],
    ['/old#part', '/', 'from', /Enter only a path/],
    ['/a//b', '/', 'from', /Enter only a path/],
    ['/es/old', '/', 'from', /Leave out \/es/],
    ['/es', '/', 'from', /Leave out \/es/],
    ['/old', '//example.org', 'to', /Enter only a path/],
    ['/old', 'https://example.org', 'to', /Begin with a slash/],
    ['/old', '/\\example.org', 'to', /Enter only a path/],
    ['/old', '/old', 'to', /leads back to the old one/],
    ['/old', '/old/', 'to', /leads back to the old one/],
    ['/', '/home', 'to', /leads back to the old one/],
    ['/', ' /home/ ', 'to', /leads back to the old one/],
    ['/', '/es/home', 'to', /Leave out \/es/],
  ])('%p to %p is refused in plain words', async (from, to, field, message) => {
    const { status, problems } = await add(from, to)

    expect(status).toBe(400)
    expect(problems[field]).toMatch(message)
    expect(await redirects()).toEqual({})
  })

  test('a circle is refused', async () => {
    await add('/a', '/b')
    await add('/b', '/c')

    const { status, problems } = await add('/c', '/a')

    expect(status).toBe(400)
    expect(problems.to).toMatch(/leads back to the old one/)
  })

  test('the address of something published is refused, that of a draft is not', async () => {
    await addService('calm')
    await addService('secret', { _status: 'draft' })

    const [live, draft] = [await add('/services/calm', '/'), await add('/services/secret', '/')]

    expect(live.problems.from).toMatch(/Something is published at this address/)
    expect(draft.status).toBe(201)
  })

  test('an address leads to one place only', async () => {
    await add('/old', '/a')

    expect((await add('/old', '/b')).status).toBe(400)
    expect(await redirects()).toEqual({ '/old': '/a' })
  })

  test('problems are told in the language of the panel', async () => {
    const answer = await editor.post('/redirects', { from: 'x', to: '/' }, { 'accept-language': 'es' })

    expect(problemsOf(answer).from).toMatch(/Empiece con una barra/)
  })
})
