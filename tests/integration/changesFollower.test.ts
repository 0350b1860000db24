import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { noteChanges } from '../../src/changes/noteChanges'
import { builders } from '../helpers/builders'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner, visitor } = usePlatform('owner')

const slugs = ['services', 'contraindications', 'faqs', 'pages'] as const
const writers = 3
const editsEach = 70

type Slug = (typeof slugs)[number]
type Change = { type: string; collection: string | null; global: string | null; id: string | null }

test('a mirror that follows the feed while three people edit ends equal to what is public', async () => {
  const mirror = new Map<string, unknown>()
  let isDone = false
  const editing = Promise.all(Array.from({ length: writers }, (_, index) => edit(index + 1))).finally(() => {
    isDone = true
  })

  let since: string | undefined
  while (!isDone) {
    since = await catchUp(mirror, since)
    await wait(20)
  }
  await editing
  await catchUp(mirror, since)

  expect(Object.fromEntries(mirror)).toEqual(await everythingPublic())
  expect(mirror.size).toBeGreaterThan(8)
})

test('processes that look at the same time give each number once, and agree', async () => {
  const ids = []
  for (let made = 0; made < 12; made += 1)
    ids.push((await owner.post('/faqs', builders.faqs('Together'))).body.doc.id)

  const feeds = await Promise.all(Array.from({ length: 4 }, () => noteChanges(platform().payload)))

  const { entries } = await noteChanges(platform().payload)
  const sequences = entries.map(({ sequence }) => sequence)
  expect(new Set(sequences).size).toBe(sequences.length)
  expect(
    entries
      .slice(-12)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids.sort())
  for (const feed of feeds) expect(feed).toEqual({ id: feeds[0]?.id, entries })
})

/** Brings a mirror up to date and answers the cursor to go on from. */
const catchUp = async (mirror: Map<string, unknown>, since?: string): Promise<string> => {
  const query = new URLSearchParams({ limit: '7', ...(since ? { since } : {}) })
  const { changes, cursor, hasMore } = (await visitor.get(`/changes?${query}`)).body
  for (const { collection, id, global } of changes as Change[]) {
    const path = collection ? `${collection}/${id}` : `globals/${global}`
    const { status, body } = await visitor.get(`/${path}?depth=0`)
    mirror.delete(path)
    for (const document of [body].filter(() => status === 200)) mirror.set(path, document)
  }
  return hasMore ? catchUp(mirror, cursor) : cursor
}

const everythingPublic = async (): Promise<Record<string, unknown>> => {
  const lists = await Promise.all(
    [...slugs, 'redirects'].map(async (slug) => {
      const { docs, hasNextPage } = (await visitor.get(`/${slug}?limit=100&depth=0`)).body
      expect(hasNextPage).toBe(false)
      return docs.map((document: { id: string }) => [`${slug}/${document.id}`, document])
    }),
  )
  return Object.fromEntries(lists.flat())
}

type Document = { slug: Slug; id: string }
type Writer = { random: () => number; documents: Document[]; name: number }

/** Edits at random, the same way for the same number, documents of its own. */
const edit = async (name: number) => {
  const writer: Writer = { random: randomFrom(name), documents: [], name }
  for (let made = 0; made < 6; made += 1) await create(writer)
  for (let count = 0; count < editsEach; count += 1) await pick(writer, edits)(writer)
}

const create = async (writer: Writer) => {
  const slug = pick(writer, slugs)
  const isDraft = writer.random() < 0.3
  const extra = isDraft ? { _status: 'draft' } : {}
  const { body } = await owner.post(`/${slug}?draft=${isDraft}`, { ...builders[slug]('Words'), ...extra })
  writer.documents.push({ slug, id: body.doc.id })
}

const patch =
  (data: (writer: Writer) => object, query = '') =>
  async (writer: Writer) => {
    const { slug, id } = pick(writer, writer.documents)
    await owner.patch(`/${slug}/${id}${query}`, data(writer))
  }

const number = ({ random }: Writer) => Math.floor(random() * 1e9)

const edits = [
  create,
  patch(() => ({ _status: 'published' }), '?trash=true'),
  patch((writer) => ({ title: `Title ${number(writer)}`, topic: 'booking', kind: 'relative' })),
  patch((writer) => ({ slug: `renamed-${writer.name}-${number(writer) % 5}`, _status: 'published' })),
  patch((writer) => ({ title: `Draft ${number(writer)}` }), '?draft=true&autosave=true'),
  patch(() => ({ _status: 'draft' })),
  patch(() => ({ deletedAt: new Date().toISOString() })),
  patch(() => ({ deletedAt: null, _status: 'published' }), '?trash=true'),
  async (writer: Writer) => {
    const { slug, id } = pick(writer, writer.documents)
    await owner.delete(`/${slug}/${id}?trash=true`)
  },
  async (writer: Writer) => {
    const { slug } = pick(writer, writer.documents)
    const ids = writer.documents.filter((document) => document.slug === slug).map(({ id }) => id)
    const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    await owner.patch(`/${slug}?${where}`, { _status: 'published' })
  },
  async (writer: Writer) => {
    const { slug, id } = pick(writer, writer.documents)
    const { docs } = (await owner.get(`/${slug}/versions?where[parent][equals]=${id}`)).body
    await owner.post(`/${slug}/versions/${pick(writer, [...docs, { id }]).id}`, {})
  },
]

const pick = <T>({ random }: Writer, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

/** Numbers from 0 to 1, always the same ones for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
