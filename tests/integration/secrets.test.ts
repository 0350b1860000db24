import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { addMessage, addWebhookAttempt } from '../helpers/builders'
import { type Asker, addUser, introducePeople, type People } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform
let people: People
let guesses: Guess[]

type Guess = { asker: Asker; path: string; field: string; operator: string; right: string }

beforeAll(async () => {
  platform = await startTestPlatform()
  people = await introducePeople(platform)
  guesses = await makeGuesses()
})

afterAll(() => platform.stop())

test('500 guesses at secrets through filters tell nothing', async () => {
  const leaks = []
  for (const guess of guesses) {
    const answerTo = async (value: string) => {
      const query = `where[${guess.field}][${guess.operator}]=${encodeURIComponent(value)}&depth=1&limit=100`
      const response = await get(guess.asker, `${guess.path}?${query}`)
      return `${response.status} ${(await response.text()).replaceAll(value, '')}`
    }
    const wrong = [...guess.right].reverse().join('').replace(/./, '~')
    if ((await answerTo(guess.right)) !== (await answerTo(wrong))) leaks.push(guess)
  }

  expect(guesses.length).toBeGreaterThanOrEqual(500)
  expect(leaks).toEqual([])
}, 300_000)

test('sorting by a secret does not change the order', async () => {
  for (const { asker, path, field } of unique(guesses)) {
    const order = async (sort: string) => {
      const response = await get(asker, `${path}?limit=100&depth=0&sort=${sort}`)
      return [response.status, ((await response.json()).docs ?? []).map(({ id }: { id: string }) => id)]
    }
    const [up, down] = [await order(field), await order(`-${field}`)]

    expect({
      asker,
      path,
      field,
      isSame: JSON.stringify(up) === JSON.stringify(down) || up[0] !== 200,
    }).toMatchObject({
      isSame: true,
    })
  }
})

test('secrets are in no answer, whatever is selected', async () => {
  const secrets = await secretsOf()
  const paths = [
    '/api/users',
    '/api/api-clients',
    '/api/users/me',
    '/api/payload-locked-documents',
    '/api/access',
  ]
  const fields = ['hash', 'salt', 'keyHash', 'resetPasswordToken', 'sessions', 'loginAttempts']
  const queries = ['depth=2', 'showHiddenFields=true', fields.map((name) => `select[${name}]=true`).join('&')]
  const texts = []
  for (const asker of ['owner', 'editor', 'desk', 'client', 'anyone'] as const)
    for (const path of paths)
      for (const query of queries) texts.push(await (await get(asker, `${path}?limit=100&${query}`)).text())

  expect(texts.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([])
})

test('messages are read by owner and desk, and by nobody else', async () => {
  await addMessage(platform.payload, 'My knee hurts')
  const readers = []
  for (const asker of ['owner', 'editor', 'desk', 'previewClient', 'client', 'anyone'] as const) {
    const text = await (await get(asker, '/api/form-submissions?limit=100')).text()
    if (text.includes('My knee hurts')) readers.push(asker)
  }

  expect(readers).toEqual(['owner', 'desk'])
})

const get = (asker: Asker, path: string) => fetch(platform.url + path, { headers: people[asker] })

const unique = (all: Guess[]) => [
  ...new Map(all.map((guess) => [`${guess.asker} ${guess.path} ${guess.field}`, guess])).values(),
]

const secretsOf = async (): Promise<string[]> => {
  const users = await platform.payload.db.find<Record<string, unknown>>({
    collection: 'users',
    pagination: false,
  })
  const clients = await platform.payload.db.find<Record<string, unknown>>({
    collection: 'api-clients',
    pagination: false,
  })
  return [...users.docs, ...clients.docs]
    .flatMap(({ hash, salt, keyHash, resetPasswordToken }) => [hash, salt, keyHash, resetPasswordToken])
    .filter((value): value is string => typeof value === 'string')
}

const makeGuesses = async (): Promise<Guess[]> => {
  const { payload } = platform
  await addUser(payload, 'owner', 'target@example.org')
  await payload.forgotPassword({
    collection: 'users',
    data: { email: 'target@example.org' },
    disableEmail: true,
  })
  await addMessage(payload, 'kanarienvogel')
  const [user] = (
    await payload.db.find<Record<string, string>>({
      collection: 'users',
      where: { email: { equals: 'target@example.org' } },
    })
  ).docs
  const [client] = (await payload.db.find<Record<string, string>>({ collection: 'api-clients', limit: 1 }))
    .docs
  const { id } = await addWebhookAttempt(payload)
  const { webhook: webhookId } = await payload.findByID({ collection: 'webhook-attempts', id, depth: 0 })
  const webhook = await payload.update({
    collection: 'webhooks',
    id: String(webhookId),
    data: { secret: 'sealed-canary' },
    showHiddenFields: true,
  })
  const secrets = [
    { paths: ['/api/users', '/api/users/count'], field: 'hash', right: user?.hash },
    { paths: ['/api/users'], field: 'salt', right: user?.salt },
    { paths: ['/api/users'], field: 'resetPasswordToken', right: user?.resetPasswordToken },
    { paths: ['/api/payload-locked-documents'], field: 'user.value.hash', right: user?.hash },
    { paths: ['/api/payload-preferences'], field: 'user.value.salt', right: user?.salt },
    { paths: ['/api/api-clients', '/api/api-clients/count'], field: 'keyHash', right: client?.keyHash },
    { paths: ['/api/webhooks', '/api/webhooks/count'], field: 'secret', right: webhook?.secret },
    { paths: ['/api/webhook-attempts'], field: 'webhook.secret', right: webhook?.secret },
    { paths: ['/api/form-submissions'], field: 'submissionData.value', right: 'kanarienvogel' },
    { paths: ['/api/forms'], field: 'submissions.submissionData.value', right: 'kanarienvogel' },
    { paths: ['/api/services', '/api/media'], field: 'createdBy.hash', right: user?.hash },
  ]
  const operators = ['equals', 'like', 'contains', 'in', 'greater_than', 'not_equals', 'exists']
  // Owner and desk may read messages, so those are no secret to them.
  const mayRead = (asker: Asker, field: string) =>
    field === 'submissionData.value' && ['owner', 'desk'].includes(asker)
  return (['owner', 'editor', 'desk', 'client', 'previewClient', 'anyone', 'disabled'] as const).flatMap(
    (asker) =>
      secrets.flatMap(({ paths, field, right }) =>
        paths.flatMap((path) =>
          operators.flatMap((operator) =>
            mayRead(asker, field) ? [] : [{ asker, path, field, operator, right: String(right) }],
          ),
        ),
      ),
  )
}
