import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { seal } from '../../src/lib/seal'
import { createDispatcher, type Dispatcher } from '../../src/webhooks'
import { useNetwork } from '../../src/webhooks/network'
import { builders } from '../helpers/builders'
import { addUser, loginAs } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'
import { type Behaviour, type Receiver, startReceiver, thisMachine } from '../helpers/receiver'
import { restAs } from '../helpers/rest'

const minute = 60_000
const hour = 60 * minute

let platform: TestPlatform
let headers: Record<string, string>
let receiver: Receiver
let dispatcher: Dispatcher
let webhook: string
let secret: string
/** How far the clock of the dispatcher is ahead. */
let ahead: number

beforeAll(async () => {
  platform = await startTestPlatform()
  headers = await loginAs(platform, 'owner')
  useNetwork(platform.payload, thisMachine)
})

afterAll(() => platform.stop())

beforeEach(async () => {
  ahead = 0
  receiver = await startReceiver()
  dispatcher = createDispatcher(platform.payload, clock)
  const { body } = await owner.post('/webhooks', { name: 'Our site', url: receiver.url })
  webhook = body.doc.id
  secret = (await owner.post(`/webhooks/${webhook}/secret`, {})).body.secret
})

afterEach(async () => {
  await dispatcher.stop()
  await owner.delete(`/webhooks/${webhook}`)
  await receiver.stop()
})

const clock = () => Date.now() + ahead

const owner = restAs(
  () => platform,
  () => headers,
)

const publish = () => platform.payload.create({ collection: 'faqs', data: builders.faqs('Why?') })

/** The log, oldest first. */
const log = async () => {
  const { docs } = await platform.payload.find({
    collection: 'webhook-attempts',
    where: { webhook: { equals: webhook } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  })
  return docs
}

const current = () => platform.payload.findByID({ collection: 'webhooks', id: webhook })

const answerWith =
  (status: number, answerHeaders: Record<string, string> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, answerHeaders).end('No, thank you')

/** Lets the time of the next attempt come, and makes it. */
const tryAgain = async () => {
  const last = (await log()).at(-1)
  ahead = Date.parse(String(last?.dueAt)) - Date.now() + 1
  await dispatcher.sendDue()
}

describe('an event', () => {
  test('arrives signed, once, and is written down', async () => {
    const { id } = await publish()
    await dispatcher.sendDue()
    await dispatcher.sendDue()
    const [call] = receiver.calls

    expect(receiver.calls).toHaveLength(1)
    expect(
      new Webhook(secret).verify(String(call?.body), { ...call?.headers } as Record<string, string>),
    ).toEqual({
      type: 'content.published',
      timestamp: expect.any(String),
      data: { collection: 'faqs', global: null, id, slug: null },
    })
    expect(await log()).toMatchObject([
      { event: 'content.published', state: 'delivered', status: 204, number: 1, body: call?.body },
    ])
  })

  test('is signed as the specification says', async () => {
    await publish()
    await dispatcher.sendDue()
    const [call] = receiver.calls
    const sent = call?.headers ?? {}

    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const content = `${sent['webhook-id']}.${sent['webhook-timestamp']}.${call?.body}`
    const signature = createHmac('sha256', key).update(content).digest('base64')

    expect(key).toHaveLength(32)
    expect(sent).toMatchObject({
      'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/),
      'webhook-timestamp': expect.stringMatching(/^\d{10}$/),
      'webhook-signature': `v1,${signature}`,
      'content-type': 'application/json',
    })
  })

  test('is signed with the old secret as well for a day after there is a new one', async () => {
    const renewed = (await owner.post(`/webhooks/${webhook}/secret`, {})).body.secret
    await publish()
    await dispatcher.sendDue()
    ahead = 25 * hour
    await publish()
    await dispatcher.sendDue()
    const [first, second] = receiver.calls
    const proof = { ...first?.headers } as Record<string, string>

    for (const known of [secret, renewed])
      expect(new Webhook(known).verify(String(first?.body), proof)).toMatchObject({
        type: 'content.published',
      })
    expect(String(first?.headers['webhook-signature']).split(' ')).toHaveLength(2)
    expect(String(second?.headers['webhook-signature']).split(' ')).toHaveLength(1)
  })
})

describe('a receiver that fails', () => {
  test.each<[string, Behaviour, object]>([
    ['answers 500', answerWith(500), { status: 500, problem: 'answer', answer: 'No, thank you' }],
    ['answers 404', answerWith(404), { status: 404, problem: 'answer' }],
    [
      'leads on to a private address',
      answerWith(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
      { status: 302, problem: 'redirect' },
    ],
    ['never answers', () => {}, { status: null, problem: 'timeout' }],
    ['hangs up', (response) => void response.destroy(), { status: null, problem: 'dropped' }],
    [
      'talks nonsense',
      (response) => void response.socket?.end('Good afternoon\r\n\r\n'),
      { status: null, problem: 'dropped' },
    ],
    [
      'sends endless headers',
      (response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`),
      { status: null, problem: 'dropped' },
    ],
    [
      'changes to another protocol',
      (response) =>
        void response.socket?.write('HTTP/1.1 101 Switching\r\nupgrade: chat\r\nconnection: upgrade\r\n\r\n'),
      { status: null, problem: 'dropped' },
    ],
  ])('that %s is written down and tried again five seconds later', async (_what, behaviour, expected) => {
    receiver.behave(behaviour)
    await publish()

    await dispatcher.sendDue()
    await dispatcher.sendDue()
    const [first, second] = await log()

    expect(receiver.calls).toHaveLength(1)
    expect({ status: null, ...first }).toMatchObject({ state: 'failed', number: 1, ...expected })
    expect(second).toMatchObject({
      state: 'waiting',
      number: 2,
      messageId: first?.messageId,
      body: first?.body,
    })
    const wait = Date.parse(String(second?.dueAt)) - Date.parse(String(first?.sentAt))
    expect(wait).toBeGreaterThanOrEqual(5000)
    expect(wait).toBeLessThanOrEqual(5500)
  })

  test('that is not there is written down', async () => {
    await receiver.stop()
    await publish()

    await dispatcher.sendDue()

    expect((await log())[0]).toMatchObject({ state: 'failed', problem: 'unreachable' })
  })

  test('that sends a huge answer is read for one kilobyte', async () => {
    let sent = 0
    receiver.behave((response) => {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536
      }
      response.writeHead(200).on('drain', pour)
      pour()
    })
    await publish()

    await dispatcher.sendDue()

    expect((await log())[0]).toMatchObject({ state: 'delivered', status: 200, answer: 'x'.repeat(1024) })
    expect(sent).toBeLessThan(20_000_000)
  })

  test('that dawdles over its answer has been told all the same', async () => {
    receiver.behave((response) => void response.writeHead(200).write('One moment, ple'))
    await publish()

    await dispatcher.sendDue()

    expect((await log())[0]).toMatchObject({ state: 'delivered', status: 200, answer: 'One moment, ple' })
  })

  test('is told when it wants to be told again, with the same id and a new signature', async () => {
    receiver.behave(answerWith(503, { 'retry-after': '600' }))
    await publish()
    await dispatcher.sendDue()
    const second = (await log())[1]
    receiver.behave(answerWith(200))

    await tryAgain()
    const [one, two] = receiver.calls

    expect(Date.parse(String(second?.dueAt)) - Date.now()).toBeGreaterThan(9 * minute)
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
    expect(two?.body).toBe(one?.body)
    expect(Number(two?.headers['webhook-timestamp'])).toBeGreaterThan(
      Number(one?.headers['webhook-timestamp']) + 500,
    )
    expect((await log()).map(({ state }) => state)).toEqual(['failed', 'delivered'])
  })

  test('for a day is told no more, and the owners are told why', async () => {
    await addUser(platform.payload, 'owner', 'second@example.org')
    receiver.behave(answerWith(500))
    await publish()
    const start = Date.now()
    await dispatcher.sendDue()
    for (let number = 2; number <= 8; number += 1) await tryAgain()
    const attempts = await log()
    await publish()

    expect(attempts.map(({ number, state }) => `${number} ${state}`)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${number} failed`),
    )
    expect(Date.parse(String(attempts.at(-1)?.sentAt)) - start).toBeGreaterThan(24 * hour)
    expect(await current()).toMatchObject({ isOn: false, stoppedBecause: 'failing' })
    expect(await log()).toHaveLength(8)
    const mails = await mailsAbout('Our site')
    expect(mails.map(({ to }) => to).sort()).toEqual(['owner@example.org', 'second@example.org'])
    expect(mails[0]?.text).toContain('For a day, nothing could be delivered')
    expect(mails[0]?.text).toContain('Durante un d=C3=ADa')
    expect(mails[0]?.text.replaceAll('=\r\n', '')).toContain(`/admin/collections/webhooks/${webhook}`)

    await owner.patch(`/webhooks/${webhook}`, { isOn: true })
    await publish()
    expect(await current()).toMatchObject({ isOn: true, stoppedBecause: null })
    expect(await log()).toHaveLength(9)
  })

  test('at one event only stays switched on', async () => {
    receiver.behave(answerWith(500))
    await publish()
    await dispatcher.sendDue()
    for (let number = 2; number <= 7; number += 1) await tryAgain()
    const { dueAt } = (await log()).at(-1) ?? {}
    ahead = Date.parse(String(dueAt)) - Date.now() - minute
    receiver.behave(answerWith(200))
    await publish()
    await dispatcher.sendDue()
    receiver.behave(answerWith(500))
    ahead += 2 * minute
    await dispatcher.sendDue()

    expect((await log()).filter(({ number, state }) => number === 8 && state === 'failed')).toHaveLength(1)
    expect(await current()).toMatchObject({ isOn: true })
  })

  test('with 410 is told no more at once', async () => {
    receiver.behave(answerWith(410))
    await publish()

    await dispatcher.sendDue()

    expect(await log()).toMatchObject([{ state: 'failed', problem: 'gone' }])
    expect(await current()).toMatchObject({ isOn: false, stoppedBecause: 'gone' })
  })
})

test('what waits for a webhook that was switched off is cancelled', async () => {
  await publish()
  await owner.patch(`/webhooks/${webhook}`, { isOn: false })

  await dispatcher.sendDue()

  expect(receiver.calls).toEqual([])
  expect(await log()).toMatchObject([{ state: 'cancelled', problem: 'off' }])
})

describe('several dispatchers', () => {
  test('send each event once between them', async () => {
    for (let count = 0; count < 12; count += 1) await publish()
    const others = [1, 2, 3].map(() => createDispatcher(platform.payload, clock))

    for (let round = 0; round < 4; round += 1)
      await Promise.all([dispatcher, ...others].map((each) => each.sendDue()))

    const ids = receiver.calls.map((call) => call.headers['webhook-id'])
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
  })

  test('take up what one of them left when it was killed, and not before', async () => {
    await publish()
    const [attempt] = await log()
    // What a process writes down before it sends, and never comes back to.
    await platform.payload.db.updateOne({
      collection: 'webhook-attempts',
      id: String(attempt?.id),
      data: { state: 'sending', lease: 'of the dead', leasedUntil: new Date(clock() + minute).toISOString() },
    })

    await dispatcher.sendDue()
    const before = receiver.calls.length
    ahead = minute + 1000
    await dispatcher.sendDue()

    expect([before, receiver.calls.length]).toEqual([0, 1])
    expect(await log()).toMatchObject([{ state: 'delivered', number: 1 }])
  })

  test('do not let a receiver that hangs keep others waiting', async () => {
    const quick = await startReceiver()
    const { body } = await owner.post('/webhooks', { name: 'Quick', url: quick.url })
    await owner.post(`/webhooks/${body.doc.id}/secret`, {})
    receiver.behave(() => {})
    for (let count = 0; count < 6; count += 1) await publish()

    const rounds = [dispatcher.sendDue(), dispatcher.sendDue(), dispatcher.sendDue()]
    await Promise.all(rounds)
    await dispatcher.sendDue()
    await owner.delete(`/webhooks/${body.doc.id}`)
    await quick.stop()

    expect(quick.calls).toHaveLength(6)
  })
})

test('a server that stops puts back in line what is under way', async () => {
  useNetwork(platform.payload, { ...thisMachine, timeoutMs: minute })
  receiver.behave(() => {})
  await publish()
  const sending = dispatcher.sendDue()
  await new Promise<void>((resolve) => receiver.behave(() => resolve()))

  const start = Date.now()
  await dispatcher.stop()
  await sending
  useNetwork(platform.payload, thisMachine)

  expect(Date.now() - start).toBeLessThan(3000)
  expect(await log()).toMatchObject([{ state: 'waiting', number: 1 }])
})

test('the log is kept for 30 days', async () => {
  await publish()
  await dispatcher.sendDue()
  const { pruneAttempts } = await import('../../src/webhooks/pruneAttempts')

  await pruneAttempts(platform.payload, Date.now() + 29 * 24 * hour)
  const kept = (await log()).length
  await pruneAttempts(platform.payload, Date.now() + 31 * 24 * hour)

  expect([kept, (await log()).length]).toEqual([1, 0])
})

describe('the buttons', () => {
  test('send a test at once and say what came of it', async () => {
    const good = await owner.post(`/webhooks/${webhook}/test`, {})
    receiver.behave(answerWith(500))
    const bad = await owner.post(`/webhooks/${webhook}/test`, {})

    expect(receiver.calls.map(({ event }) => event.type)).toEqual(['webhook.test', 'webhook.test'])
    expect(good.body).toMatchObject({ state: 'delivered', status: 204, problem: null })
    expect(bad.body).toMatchObject({ state: 'failed', status: 500, problem: 'answer' })
    expect(good.headers.get('cache-control')).toBe('no-store')
    // A test is not tried again.
    expect(await log()).toHaveLength(2)
  })

  test('send an event once more, with the id that it had', async () => {
    await publish()
    await dispatcher.sendDue()
    const [attempt] = await log()

    const { body } = await owner.post(`/webhook-attempts/${attempt?.id}/replay`, {})
    const [first, again] = receiver.calls

    expect(body).toMatchObject({ state: 'delivered', problem: null })
    expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(again?.body).toBe(first?.body)
    expect(await log()).toHaveLength(2)
  })

  test('say why they can’t', async () => {
    await publish()
    await dispatcher.sendDue()
    const [attempt] = await log()
    await owner.patch(`/webhooks/${webhook}`, { isOn: false })
    const { body } = await owner.post('/webhooks', { name: 'New', url: 'https://new.example.org/' })

    const [replay, test, nowhere, lost] = [
      await owner.post(`/webhook-attempts/${attempt?.id}/replay`, {}),
      await owner.post(`/webhooks/${body.doc.id}/test`, {}),
      await owner.post('/webhooks/nowhere/test', {}),
      await owner.post('/webhook-attempts/nowhere/replay', {}),
    ]
    await owner.delete(`/webhooks/${body.doc.id}`)

    expect([replay.status, replay.body.errors[0].message]).toEqual([409, 'Switch the webhook on first.'])
    expect([test.status, test.body.errors[0].message]).toEqual([409, 'Make a signing secret first.'])
    expect([nowhere.status, lost.status]).toEqual([404, 404])
  })

  test.each(['editor', 'desk', 'anyone'] as const)('are not for %s', async (asker) => {
    await publish()
    const [attempt] = await log()
    const own = asker === 'anyone' ? {} : await loginAs(platform, asker)
    const other = restAs(
      () => platform,
      () => own,
    )

    expect((await other.post(`/webhooks/${webhook}/secret`, {})).status).toBe(403)
    expect((await other.post(`/webhooks/${webhook}/test`, {})).status).toBe(403)
    expect((await other.post(`/webhook-attempts/${attempt?.id}/replay`, {})).status).toBe(403)
  })
})

describe('the signing secret', () => {
  test('is shown once and kept sealed', async () => {
    const { docs } = await platform.payload.db.find<Record<string, string>>({
      collection: 'webhooks',
      where: { id: { equals: webhook } },
    })
    const answer = await owner.get(`/webhooks/${webhook}?select[secret]=true&showHiddenFields=true`)

    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(docs[0]?.secret).toBeTruthy()
    expect(JSON.stringify(docs)).not.toContain(secret.slice(6, 30))
    expect(JSON.stringify(answer.body)).not.toContain(docs[0]?.secret)
    expect((await current()).secretHint).toBe(`…${secret.slice(-6)}`)
  })

  test('that can no longer be read is said so', async () => {
    const sealed = seal(secret, { secrets: ['another secret'], purpose: 'webhook secrets' })
    await platform.payload.update({ collection: 'webhooks', id: webhook, data: { secret: sealed } })
    await publish()
    await dispatcher.sendDue()

    expect((await log())[0]).toMatchObject({ state: 'failed', problem: 'secret' })
    expect(receiver.calls).toEqual([])
  })

  test('can’t be set or read by hand', async () => {
    await owner.patch(`/webhooks/${webhook}`, { secret: 'mine', secretHint: 'mine', stoppedBecause: 'gone' })
    const { body } = await owner.post(`/webhooks/${webhook}/test`, {})

    expect(body.state).toBe('delivered')
    expect(await current()).toMatchObject({ secretHint: `…${secret.slice(-6)}` })
    expect((await current()).stoppedBecause ?? null).toBeNull()
  })
})

test.each([
  ['nonsense', 'Enter a whole address that starts with https://.'],
  ['ftp://example.org/', 'Enter a whole address that starts with https://.'],
  ['https://jo:word@example.org/', /Leave out the name and password/],
  ['https://127.0.0.1/', /private network/],
  ['https://2130706433/', /private network/],
  ['https://0x7f.1/', /private network/],
  ['https://[::1]/', /private network/],
  ['https://[::ffff:10.0.0.1]/', /private network/],
  ['https://169.254.169.254/latest', /private network/],
])('the address %s is refused', async (url, message) => {
  const { status, body } = await owner.post('/webhooks', { name: 'Wrong', url })

  expect(status).toBe(400)
  expect(body.errors[0].data.errors[0].message).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  )
})

const mailsAbout = async (name: string) => {
  const folder = path.join(String(process.env.DATA_DIR), 'mails')
  const texts = await Promise.all(
    (await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')),
  )
  return texts
    .filter((text) => text.replaceAll('=\r\n', '').includes(name))
    .map((text) => ({ to: /^To: (.*)$/m.exec(text)?.[1]?.trim(), text }))
}
