import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { formatNames, type GlobalSlug, type Payload } from 'payload'
import { collectionTable, globalTable, type Operation } from '../../../src/access/table'
import { asking } from '../../helpers/asking'
import { builders, type ContentSlug, contentSlugs } from '../../helpers/builders'
import { type Asker, askers, introducePeople, type People, roleOfAsker } from '../../helpers/people'
import { startTestPlatform, type TestPlatform } from '../../helpers/platform'

let platform: TestPlatform
let people: People
let documents: Record<ContentSlug, { published: string; draft: string; trashed: string }>

beforeAll(async () => {
  platform = await startTestPlatform()
  people = await introducePeople(platform)
  documents = await makeDocuments(platform.payload)
})

afterAll(() => platform.stop())

const globalSlugs = Object.keys(globalTable) as GlobalSlug[]

/** The least that each global holds, as GraphQL asks for it: with every required field, and choices by their name. */
const globalData = {
  'contact-details': { practiceName: 'The practice', timeZone: 'America_Los_Angeles' },
  site: { brand: { name: 'The practice' } },
  'newsletter-settings': { cadence: 'quarterly', reminderDays: 21 },
}
const globalsOfGraphql = Object.keys(globalData) as (keyof typeof globalData)[]

/** The least that those hold which only the admin panel asks. */
const staffData = { 'content-checks': {}, 'message-settings': { keepDays: 365 } }

const ask = () => asking(platform.url, people)
const get = (asker: Asker, path: string) => ask().send(asker, { method: 'GET', path })

test('every collection and every global has a row in the access table', () => {
  const { collections, globals } = platform.payload.config

  expect(collections.map(({ slug }) => slug).sort()).toEqual(Object.keys(collectionTable).sort())
  expect(globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(globalTable).sort())
})

describe.each(contentSlugs)('drafts and the trash of %s', (slug) => {
  test.each(askers)('are seen by %s over REST as the table grants', async (asker) => {
    const { published, draft, trashed } = documents[slug]
    const grant = collectionTable[slug].read?.[roleOfAsker[asker]]
    const see = (id: string, query = '') =>
      ask().byRest(asker, { method: 'GET', path: `/api/${slug}/${id}?depth=0${query}` })
    const drafts = grant === 'published' ? 'unseen' : 'allowed'
    const trash = grant === 'all' ? 'allowed' : 'unseen'
    const listed = await listOf(asker, `/api/${slug}?limit=100&depth=0&draft=true`)
    const listedWithTrash = await listOf(asker, `/api/${slug}?limit=100&depth=0&trash=true&draft=true`)

    expect(await see(published)).toBe('allowed')
    expect(await see(draft)).toBe(drafts)
    expect(await see(draft, '&draft=true')).toBe(drafts)
    expect(await see(trashed)).toBe('unseen')
    expect(await see(trashed, '&trash=true')).toBe(trash)
    expect(listed).toContain(published)
    expect(listed.includes(draft)).toBe(drafts === 'allowed')
    expect(listedWithTrash.includes(trashed)).toBe(trash === 'allowed')
  })

  test.each(askers)('are seen by %s over GraphQL as the table grants', async (asker) => {
    const { singular: one } = formatNames(slug)
    const { draft, trashed } = documents[slug]
    const grant = collectionTable[slug].read?.[roleOfAsker[asker]]
    const see = (options: string) => ask().byGraphql(asker, `{ ${one}(${options}) { id } }`)

    expect(await see(`id: "${draft}", draft: true`)).toBe(grant === 'published' ? 'unseen' : 'allowed')
    expect(await see(`id: "${trashed}", trash: true`)).toBe(grant === 'all' ? 'allowed' : 'unseen')
  })
})

const grantedOn = (slug: GlobalSlug) => (asker: Asker, operation: Operation) =>
  globalTable[slug][operation]?.[roleOfAsker[asker]] ? 'allowed' : 'refused'

describe.each(globalSlugs)('over REST the global %s', (slug) => {
  const granted = grantedOn(slug)

  beforeAll(async () => {
    const timeZone = 'America/Los_Angeles'
    const data = {
      ...staffData,
      ...globalData,
      'contact-details': { practiceName: 'The practice', timeZone },
    }
    await platform.payload.updateGlobal({ slug, data: data[slug] as object })
  })

  test.each(askers)('is read and changed by %s as the table grants', async (asker) => {
    const path = `/api/globals/${slug}`
    const versionId = await versionOf(slug)
    const outcome = (method: string, rest = '') =>
      ask().byRest(asker, { method, path: path + rest, ...(method === 'POST' ? { body: {} } : {}) })

    expect({
      read: await outcome('GET'),
      update: await outcome('POST'),
      versions: await outcome('GET', '/versions'),
      version: await outcome('GET', `/versions/${versionId}`),
      restore: await outcome('POST', `/versions/${versionId}`),
    }).toEqual({
      read: granted(asker, 'read'),
      update: granted(asker, 'update'),
      versions: granted(asker, 'readVersions'),
      version: granted(asker, 'readVersions'),
      restore: granted(asker, 'update'),
    })
  })
})

test('every global but those for staff alone is offered by GraphQL', () => {
  const offered = platform.payload.config.globals.filter(({ graphQL }) => graphQL !== false)

  expect(offered.map(({ slug }) => slug).sort()).toEqual([...globalsOfGraphql].sort())
})

describe.each(globalsOfGraphql)('over GraphQL the global %s', (slug) => {
  const granted = grantedOn(slug)
  const one = formatNames(slug).singular
  const change = `mutation ($data: mutation${one}Input!) { update${one}(data: $data) { updatedAt } }`

  beforeAll(async () => {
    expect(await ask().byGraphql('owner', change, globalData[slug])).toBe('allowed')
  })

  test.each(askers)('is read and changed by %s as the table grants', async (asker) => {
    const versionId = await versionOf(slug)
    const outcome = (text: string, values?: object) => ask().byGraphql(asker, text, values)

    expect({
      read: await outcome(`{ ${one} { updatedAt } }`),
      update: await outcome(change, globalData[slug]),
      versions: await outcome(`{ versions${one} { docs { id } } }`),
      version: await outcome(`{ version${one}(id: "${versionId}") { id } }`),
      restore: await outcome(`mutation { restoreVersion${one}(id: "${versionId}") { updatedAt } }`),
    }).toEqual({
      read: granted(asker, 'read'),
      update: granted(asker, 'update'),
      versions: granted(asker, 'readVersions'),
      version: granted(asker, 'readVersions'),
      restore: granted(asker, 'update'),
    })
  })
})

test('nobody reads how somebody else likes the panel', async () => {
  const save = (asker: Asker) =>
    ask().send(asker, { method: 'POST', path: '/api/payload-preferences/theme', body: { value: asker } })
  await save('owner')
  await save('editor')

  const [owners, editors] = await Promise.all(
    (['owner', 'editor'] as const).map(async (asker) =>
      (await get(asker, '/api/payload-preferences')).json(),
    ),
  )

  expect(owners.docs.map(({ value }: { value: string }) => value)).toEqual(['owner'])
  expect(editors.docs.map(({ value }: { value: string }) => value)).toEqual(['editor'])
  expect((await get('anyone', '/api/payload-preferences')).status).toBe(403)
})

test.each(askers)('%s opens the admin panel only as staff', async (asker) => {
  const { canAccessAdmin } = await (await get(asker, '/api/access')).json()

  expect(Boolean(canAccessAdmin)).toBe(['owner', 'editor', 'desk'].includes(roleOfAsker[asker]))
})

test.each(['editor', 'desk'] as const)('%s keeps to their own account and their own role', async (asker) => {
  const { user } = await (await get(asker, '/api/users/me')).json()
  const body = { name: 'New name', role: 'owner', isDisabled: true }

  const renamed = await ask().send(asker, { method: 'PATCH', path: `/api/users/${user.id}`, body })
  const { docs } = await (await get(asker, '/api/users?limit=100')).json()

  expect((await renamed.json()).doc).toMatchObject({ name: 'New name', role: asker, isDisabled: false })
  expect(docs.map(({ id }: { id: string }) => id)).toEqual([user.id])
})

const listOf = async (asker: Asker, path: string): Promise<string[]> => {
  const { docs } = await (await get(asker, path)).json()
  return docs.map(({ id }: { id: string }) => id)
}

const versionOf = async (slug: GlobalSlug): Promise<string> => {
  const { docs } = await platform.payload.findGlobalVersions({ slug, limit: 1 })
  return String(docs[0]?.id)
}

const makeDocuments = async (payload: Payload) => {
  const make = async (slug: ContentSlug) => {
    const create = (extra: object) =>
      payload.create({ collection: slug, data: { ...builders[slug]('words'), ...extra } })
    const published = await create({})
    const draft = await create({ _status: 'draft' })
    const trashed = await create({})
    await payload.update({ collection: slug, id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    return [slug, { published: published.id, draft: draft.id, trashed: trashed.id }] as const
  }
  const made = []
  for (const slug of contentSlugs) made.push(await make(slug))
  return Object.fromEntries(made) as typeof documents
}
