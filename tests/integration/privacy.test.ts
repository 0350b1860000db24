import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AuditEvent } from '../../src/payload-types'
import { sealAnswers } from '../../src/privacy/messages/answers'
import { recordEvent } from '../../src/privacy/recordEvent'
import { addForm, addWebhook } from '../helpers/builders'
import { introducePeople, type People } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'
import { rawDatabase } from '../helpers/rawDatabase'
import { restAs } from '../helpers/rest'

let platform: TestPlatform
let people: People
let form: string

beforeAll(async () => {
  platform = await startTestPlatform()
  people = await introducePeople(platform)
  form = (await addForm(platform.payload)).id
})

afterAll(() => platform.stop())

beforeEach(async () => {
  await platform.payload.db.deleteMany({ collection: 'form-submissions', where: {} })
  await platform.payload.db.deleteMany({ collection: 'audit-events', where: {} })
})

const as = (asker: keyof People) =>
  restAs(
    () => platform,
    () => people[asker],
  )

const send = async (message: string, email = 'ana@example.org'): Promise<string> => {
  const submissionData = [
    { field: 'name', value: 'Ana' },
    { field: 'email', value: email },
    { field: 'message', value: message },
  ]
  const { body } = await as('anyone').post('/form-submissions', { form, submissionData })
  return body.doc.id
}

const graphql = async (asker: keyof People, query: string) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { ...people[asker], 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.text()
}

const events = async (): Promise<Partial<AuditEvent>[]> => {
  const { body } = await as('owner').get('/audit-events?sort=createdAt')
  return body.docs.map(({ action, who, how, count, documents }: AuditEvent) => ({
    action,
    who,
    how,
    count,
    documents,
  }))
}

const canary = 'kanarienvogel-4711'

describe('a message at rest', () => {
  test('is not readable in anything that the database keeps', async () => {
    await send(`My ${canary} hurts`, `${canary}@example.org`)
    await as('desk').get('/form-submissions')

    expect(await rawDatabase(platform.payload)).not.toContain(canary)
  })

  test('is read by those who may, as it was written', async () => {
    const id = await send(canary)
    const { body } = await as('desk').get(`/form-submissions/${id}`)

    expect(body.submissionData).toEqual([
      { field: 'name', value: 'Ana' },
      { field: 'email', value: 'ana@example.org' },
      { field: 'message', value: canary },
    ])
    expect(JSON.stringify(body)).not.toContain('sealed')
  })

  test.each(['editor', 'client', 'previewClient', 'anyone', 'disabled'] as const)(
    'tells %s nothing',
    async (asker) => {
      const id = await send(canary)
      const answers = [
        await as(asker).get(`/form-submissions/${id}`),
        await as(asker).get('/form-submissions?depth=2&limit=100'),
        await as(asker).get('/changes'),
        await as(asker).get('/openapi.json'),
        await as(asker).get('/form-submissions/count'),
      ]

      expect(JSON.stringify(answers)).not.toContain(canary)
      expect(await graphql(asker, '{ FormSubmissions { docs { submissionData { value } } } }')).not.toContain(
        canary,
      )
      expect(await events()).toEqual([])
    },
  )

  test('is told to no webhook', async () => {
    await addWebhook(platform.payload)
    await send(canary)
    const { totalDocs } = await platform.payload.count({ collection: 'webhook-attempts' })

    expect(totalDocs).toBe(0)
  })

  test.each([
    'submissionData.value',
    'submissionData.field',
    'submissionData',
    'sealed',
    'problem',
    'notifyAt',
  ])('is found by nobody through %s', async (field) => {
    await send(canary)
    const asked = ['equals', 'like', 'contains', 'exists', 'greater_than'].map((operator) =>
      as('owner').get(`/form-submissions?where[${field}][${operator}]=${canary}`),
    )
    const { status } = await as('owner').get(`/form-submissions/count?where[${field}][like]=${canary}`)
    const distinct = await as('owner').get(`/form-submissions/distinct?field=${field}`)

    expect((await Promise.all(asked)).map((answer) => answer.status)).toEqual([400, 400, 400, 400, 400])
    expect(status).toBe(400)
    expect(JSON.stringify(distinct.body)).not.toContain(canary)
  })

  test('is in no order that its text decides', async () => {
    for (const word of ['b', 'c', 'a']) await send(word)
    const order = async (sort: string) => {
      const { body } = await as('owner').get(`/form-submissions?sort=${sort}`)
      return JSON.stringify(body.docs?.map(({ id }: { id: string }) => id))
    }

    for (const field of ['submissionData.value', 'sealed'])
      expect(await order(field)).toBe(await order(`-${field}`))
  })

  test('that was sealed with a secret which is gone is said so', async () => {
    const id = await send('Hello')
    const sealed = sealAnswers([]).replace(/^\w+/, '00000000')
    await platform.payload.db.updateOne({ collection: 'form-submissions', id, data: { sealed } })

    const { status, body } = await as('desk').get(`/form-submissions/${id}`)

    expect(status).toBe(200)
    expect(body).toMatchObject({ submissionData: [], problem: 'key' })
  })
})

describe('reading', () => {
  test('one message is written down, with who, what and how', async () => {
    const id = await send('Hello')

    await as('desk').get(`/form-submissions/${id}`)

    expect(await events()).toEqual([
      { action: 'read', who: 'desk@example.org', how: 'rest', count: 1, documents: [id] },
    ])
  })

  test('a list is one event with the ids', async () => {
    const ids = [await send('one'), await send('two')]

    await as('owner').get('/form-submissions?sort=createdAt')

    expect(await events()).toEqual([
      { action: 'read', who: 'owner@example.org', how: 'rest', count: 2, documents: ids },
    ])
  })

  test('by GraphQL is written down as well', async () => {
    const id = await send(canary)

    const answer = await graphql('desk', '{ FormSubmissions { docs { submissionData { value } } } }')

    expect(answer).toContain(canary)
    expect(await events()).toMatchObject([{ action: 'read', how: 'graphql', documents: [id] }])
  })

  test('in the panel is written down as well', async () => {
    const id = await send(canary)
    const user = { ...(await deskAccount()), collection: 'users' as const }

    const { submissionData } = await platform.payload.findByID({
      collection: 'form-submissions',
      id,
      overrideAccess: false,
      user,
    })

    expect(JSON.stringify(submissionData)).toContain(canary)
    expect(await events()).toMatchObject([{ action: 'read', how: 'panel', who: 'desk@example.org' }])
  })

  test('a list without texts opens none and writes nothing', async () => {
    await send(canary)

    const wanted = await as('desk').get('/form-submissions?select[createdAt]=true')
    const unwanted = await as('desk').get('/form-submissions?select[submissionData]=false')

    expect(JSON.stringify([wanted.body, unwanted.body])).not.toContain(canary)
    expect(await events()).toEqual([])
  })

  test('deleting one is written down', async () => {
    const id = await send('Hello')

    await as('owner').delete(`/form-submissions/${id}`)

    expect(await events()).toMatchObject([{ action: 'delete', who: 'owner@example.org', documents: [id] }])
  })

  test.each(['owner', 'desk'] as const)('the record is changed by nobody, %s included', async (asker) => {
    const id = await send('Hello')
    await as('desk').get(`/form-submissions/${id}`)
    const { body } = await as('owner').get('/audit-events')
    const [event] = body.docs

    const statuses = [
      await as(asker).patch(`/audit-events/${event.id}`, { who: 'nobody' }),
      await as(asker).delete(`/audit-events/${event.id}`),
      await as(asker).delete('/audit-events?where[id][exists]=true'),
      await as(asker).post('/audit-events', { action: 'read', who: 'x', how: 'rest', count: 1 }),
    ].map(({ status }) => status)

    expect(statuses).toEqual([403, 403, 403, 403])
    expect(await events()).toHaveLength(1)
  })

  const deskAccount = async () => {
    const { docs } = await platform.payload.find({
      collection: 'users',
      where: { email: { equals: 'desk@example.org' } },
    })
    const [account] = docs
    if (!account) throw new Error('There is nobody at the desk.')
    return account
  }
})

describe('the table of all messages', () => {
  const download = (asker: keyof People) =>
    fetch(`${platform.url}/api/form-submissions/csv`, { headers: people[asker] })

  test('holds every answer, and nothing that a spreadsheet would run', async () => {
    const id = await send('=HYPERLINK("https://example.org")')

    const response = await download('desk')
    const text = await response.text()

    expect(response.headers.get('content-disposition')).toContain('attachment')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('"Received","Form","Answered","name","email","message"')
    expect(text).toContain(`"Contact","no","Ana","ana@example.org","'=HYPERLINK(""https://example.org"")"`)
    expect(await events()).toMatchObject([{ action: 'export', who: 'desk@example.org', documents: [id] }])
  })

  test.each(['editor', 'client', 'anyone'] as const)('is refused to %s', async (asker) => {
    expect((await download(asker)).status).toBe(403)
  })
})

test('an event about very many messages names every one of them', async () => {
  const documents = Array.from({ length: 9001 }, (_, index) => `message ${index}`)

  await recordEvent(platform.payload, { action: 'export', who: 'owner@example.org', how: 'rest', documents })
  const recorded = await events()

  expect(recorded.every(({ count, documents: named }) => count === named?.length)).toBe(true)
  expect(recorded.flatMap(({ documents: named }) => named).sort()).toEqual(documents.sort())
})

describe('what is kept about one person', () => {
  const ask = (what: string, body: object, asker: keyof People = 'owner') =>
    as(asker).post(`/personal-data/${what}`, body)

  test('is found by their address, wherever it stands in a message', async () => {
    await send('Hello', 'Ana@Example.org')
    await send('Please write to ana@example.org.', 'other@example.org')
    await send('Hello', 'mariana@example.org')

    const { body } = await ask('search', { email: 'ana@example.org' })

    expect(body).toEqual({ messages: 2, unopened: 0, hasAccount: false, isSubscriber: false })
    expect(await events()).toMatchObject([{ action: 'search', count: 2 }])
  })

  test('is read as a file', async () => {
    const id = await send(canary)

    const { body, headers } = await ask('export', { email: 'ana@example.org' })

    expect(headers.get('content-disposition')).toContain('attachment')
    expect(body.messages).toMatchObject([{ id, form: 'Contact', isAnswered: false }])
    expect(JSON.stringify(body.messages)).toContain(canary)
    expect(await events()).toMatchObject([{ action: 'export', documents: [id] }])
  })

  test('names an account as well', async () => {
    const { body } = await ask('export', { email: 'Desk@example.org' })

    expect(body.account).toEqual({
      name: 'desk',
      email: 'desk@example.org',
      role: 'desk',
      createdAt: expect.any(String),
    })
  })

  test('is erased for good once the address was typed twice, and nothing of others is', async () => {
    const id = await send('Hello')
    const other = await send('Hello', 'eve@example.org')

    const once = await ask('erase', { email: 'ana@example.org', confirmation: 'eve@example.org' })
    const { body } = await ask('erase', { email: 'ana@example.org', confirmation: 'ana@example.org' })
    const left = await as('owner').get('/form-submissions?select[createdAt]=true')

    expect(once.status).toBe(400)
    expect(body).toEqual({ messages: 1, unopened: 0, wasSubscriber: false })
    expect(left.body.docs.map((doc: { id: string }) => doc.id)).toEqual([other])
    expect(await events()).toMatchObject([{ action: 'erase', count: 1, documents: [id] }])
    expect(JSON.stringify(await events())).not.toContain('ana@example.org')
  })

  test.each(['desk', 'editor', 'client', 'anyone'] as const)('is nothing that %s may ask', async (asker) => {
    const answers = await Promise.all(
      ['search', 'export', 'erase'].map((what) => ask(what, { email: 'ana@example.org' }, asker)),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  test.each([[undefined], ['ana'], [['ana@example.org']]])('is not looked for by %j', async (email) => {
    expect((await ask('search', { email })).status).toBe(400)
  })
})
