import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CollectionSlug, formatNames } from 'payload'
import { collectionTable } from '../../../src/access/table'
import { asking, type Outcome } from '../../helpers/asking'
import { contentSlugs } from '../../helpers/builders'
import { type Asker, askers, introducePeople, type People, roleOfAsker } from '../../helpers/people'
import { startTestPlatform, type TestPlatform } from '../../helpers/platform'
import { type Attempt, attempts, type Subject } from './attempts'
import { makeSubject } from './subjects'

let platform: TestPlatform
let people: People
let schema: Set<string>

beforeAll(async () => {
  platform = await startTestPlatform()
  people = await introducePeople(platform)
  schema = await fieldsOfSchema()
})

afterAll(() => platform.stop())

const slugs = Object.keys(collectionTable) as CollectionSlug[]

// Preferences are asked for by key over REST; see `access.test.ts`.
describe.each(slugs.filter((slug) => slug !== 'payload-preferences'))('%s', (slug) => {
  test.each(askers)('over REST, %s may do what the table grants and nothing else', async (asker) => {
    const { outcomes, expected } = await walk(slug, asker, (attempt, subject) =>
      asking(platform.url, people).byRest(asker, attempt.rest(subject, slug)),
    )

    expect(outcomes).toEqual(expected)
  })
})

test.each(contentSlugs)('GraphQL offers %s in every way that is tried', (slug) => {
  const { singular, plural } = formatNames(slug)
  const subject = { id: '', trashedId: '', versionId: '', email: '', data: () => ({}) }
  const asked = Object.values(attempts).flatMap(
    ({ graphql }) => graphql?.(subject, singular, plural).text ?? [],
  )

  expect(asked.map(fieldOf).filter((field) => !schema.has(field))).toEqual([])
})

describe.each(slugs)('%s', (slug) => {
  test.each(askers)('over GraphQL, %s may do what the table grants and nothing else', async (asker) => {
    const { singular, plural } = formatNames(slug)
    const many = singular === plural ? `all${plural}` : plural
    const { outcomes, expected } = await walk(slug, asker, async (attempt, subject) => {
      const question = attempt.graphql?.(subject, singular, many)
      if (!question || !schema.has(fieldOf(question.text))) return 'absent'
      return asking(platform.url, people).byGraphql(asker, question.text, question.data)
    })

    expect(outcomes).toEqual(expected)
  })
})

type Try = (attempt: Attempt, subject: Subject) => Promise<Outcome | 'absent'>

/** Tries everything on a collection; answers what became of it, and what the table says should have. */
const walk = async (slug: CollectionSlug, asker: Asker, tryIt: Try) => {
  const { payload } = platform
  const isClosed = Object.keys(collectionTable[slug]).length === 0
  const make = () => makeSubject(payload, slug, isClosed)
  const outcomes: Record<string, string> = {}
  const expected: Record<string, string> = {}
  let subject = await make()
  let state = isClosed ? '' : await stateOf(slug, subject)
  for (const [name, attempt] of Object.entries(attempts)) {
    if (attempt.where && !attempt.where(payload.collections[slug].config)) continue
    const outcome = await tryIt(attempt, subject)
    if (outcome === 'absent') continue
    const before = state
    state = isClosed ? '' : await stateOf(slug, subject)
    const touched = state !== before
    const may = grantOf(slug, asker, attempt)
    outcomes[name] = touched && !may.touches ? `${outcome}, and changed it` : outcome
    expected[name] = may.outcome
    if (touched && attempt.spoils) {
      subject = await make()
      state = await stateOf(slug, subject)
    }
  }
  return { outcomes, expected }
}

/** What the table says about an attempt on somebody else's document. */
const grantOf = (slug: CollectionSlug, asker: Asker, { operation, alsoTakes, isOnOne }: Attempt) => {
  const grants = [operation, alsoTakes ?? operation].map(
    (wanted) => collectionTable[slug][wanted]?.[roleOfAsker[asker]],
  )
  if (grants.includes(undefined)) return { outcome: 'refused', touches: false }
  if (!grants.includes('own')) return { outcome: 'allowed', touches: true }
  // A list without it is an answer; one document that is filtered out is not there to be read, nor to be changed.
  return { outcome: isOnOne ? (operation === 'read' ? 'unseen' : 'refused') : 'allowed', touches: false }
}

const stateOf = async (slug: CollectionSlug, { id, trashedId }: Subject): Promise<string> => {
  const { docs } = await platform.payload.find({
    collection: slug,
    where: { id: { in: [id, trashedId].filter(Boolean) } },
    trash: true,
    depth: 0,
    sort: 'id',
  })
  return JSON.stringify(docs)
}

const fieldsOfSchema = async (): Promise<Set<string>> => {
  const names = '{ fields { name } }'
  const text = `{ __schema { queryType ${names} mutationType ${names} } }`
  const { data } = await asking(platform.url, people).query('owner', text)
  return new Set([...JSON.stringify(data).matchAll(/"name":"(\w+)"/g)].map(([, name]) => String(name)))
}

/** The field of the schema that a query or a mutation asks for. */
const fieldOf = (text: string): string => /\{ (\w+)/.exec(text)?.[1] ?? ''
