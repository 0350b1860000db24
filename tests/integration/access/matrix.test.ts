import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type CollectionSlug, formatNames } from 'payload'
import { collectionTable } from '../../../src/access/table'
import { asking, type Outcome } from '../../helpers/asking'
import { contentSlugs } from '../../helpers/builders'
import { type Asker, askers, introducePeople, type People, roleOfAsker } from '../../helpers/people'
import { startTestPlatform, type TestPlatform } from '../../helpers/platform'
import { type Attempt, attempts, type Subject } from './attempts'
import { createSubjects, isOpen } from './subjects'

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

const notChanged = 'what nobody may change'

/**
 * Tries everything on a collection; answers what became of it, and what the table says should have. What must change
 * nothing is tried all at once, and looked at before and after.
 */
const walk = async (slug: CollectionSlug, asker: Asker, tryIt: Try) => {
  const { config } = platform.payload.collections[slug]
  const possible = Object.entries(attempts).filter(([, { where }]) => !where || where(config))
  const mayChange = ([, attempt]: (typeof possible)[number]) =>
    !attempt.isReading && grantOf(slug, asker, attempt).touches
  const outcomes: Record<string, string> = {}
  const tryOn = async (subject: Subject, [name, attempt]: (typeof possible)[number]) => {
    const outcome = await tryIt(attempt, subject)
    if (outcome !== 'absent') outcomes[name] = outcome
  }

  const subject = await subjectsOf(slug).now()
  const before = await stateOf(slug, subject)
  await Promise.all(possible.filter((one) => !mayChange(one)).map((one) => tryOn(subject, one)))
  outcomes[notChanged] = await stateOf(slug, subject)
  // Nobody else is told off for it.
  if (outcomes[notChanged] !== before) known.delete(slug)
  const subjects = subjectsOf(slug)
  for (const one of possible.filter(mayChange)) {
    await tryOn(await subjects.now(), one)
    const { moves } = one[1]
    if (moves && one[0] in outcomes) subjects.move(moves)
  }

  const tried = possible.filter(([name]) => name in outcomes)
  const granted = tried.map(([name, attempt]) => [name, grantOf(slug, asker, attempt).outcome])
  return { outcomes, expected: { ...Object.fromEntries(granted), [notChanged]: before } }
}

const known = new Map<CollectionSlug, ReturnType<typeof createSubjects>>()

const subjectsOf = (slug: CollectionSlug) => {
  const subjects = known.get(slug) ?? createSubjects(platform.payload, slug)
  known.set(slug, subjects)
  return subjects
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
  if (!isOpen(slug)) return ''
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
