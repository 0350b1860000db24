// Before the platform, which reads the environment once.
import '../helpers/mailSink'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createPostman } from '../../src/newsletter'
import { bookOf } from '../../src/newsletter/sending/ledger/bookOf'
import { listAudience } from '../../src/newsletter/sending/mailing/list'
import { changeMailing, type Mailing, mailingOf, undone } from '../../src/newsletter/sending/mailing/mailing'
import { suppressRefused } from '../../src/newsletter/sending/mailing/suppressRefused'
import { newsletterSent } from '../../src/newsletter/sending/newsletterSent'
import { addressKeyOf, suppressionOf } from '../../src/newsletter/subscribing'
import type { WebhookAttempt } from '../../src/payload-types'
import { builders } from '../helpers/builders'
import { sink } from '../helpers/mailSink'
import { loginAs } from '../helpers/people'
import { addPostalAddress } from '../helpers/postalAddress'
import { addReaders } from '../helpers/readers'
import { restAs } from '../helpers/rest'
import { until } from '../helpers/server'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')
const headers: Record<'editor' | 'desk', Record<string, string>> = { editor: {}, desk: {} }
const editor = restAs(platform, () => headers.editor)
const desk = restAs(platform, () => headers.desk)

let postmen: ReturnType<typeof createPostman>[]
const { refusalOf } = sink.behave
/** How far the postmen take the time to be ahead. */
let ahead = 0

// So many that one of two postmen meets ten of them.
const recipients = 24
const minuteMs = 61_000
const hourMs = 60 * 60_000
const time = () => new Date().toISOString()

beforeAll(async () => {
  for (const role of ['editor', 'desk'] as const) headers[role] = await loginAs(platform(), role)
  await addPostalAddress(platform().payload)
  await addReaders(platform().payload, recipients)
  postmen = [1, 2].map(() => createPostman(platform().payload, () => Date.now() + ahead))
  for (const postman of postmen) postman.start()
})
afterAll(async () => {
  await Promise.all(postmen.map((postman) => postman.stop()))
  await sink.stop()
})
beforeEach(() => {
  ahead = 0
  sink.forget()
  Object.assign(sink.behave, { reject: 0, defer: 0, drop: 0, slowness: 0, fault: null, refusalOf })
})

const addIssue = async () => {
  const { body } = await owner.post('/newsletters', builders.newsletters('Calm'))
  return String(body.doc.id)
}

const send = (id: string, order: object = { recipients }) => owner.post(`/newsletters/${id}/send`, order)

const command = async (id: string, name: string) =>
  (await owner.post(`/newsletters/${id}/${name}`, {})).status

const progressOf = async (id: string) => (await owner.get(`/newsletters/${id}/progress`)).body

const becomes = (id: string, state: string) => until(async () => (await progressOf(id)).state === state)

/** Lets the minute pass in which sending can be undone. */
const letGo = async (id: string, state = 'sent') => {
  ahead = minuteMs
  await becomes(id, state)
}

const mailsTo = () => [...sink.seen.accepted.values()]

describe('an issue that the owner sends', () => {
  test('goes out after a minute, once to each reader, and the issue says so', async () => {
    const id = await addIssue()

    const confirmed = await send(id)
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'sending', canUndo: true } })
    expect(sink.seen.accepted.size).toBe(0)
    await letGo(id)

    const counts = { audience: recipients, accepted: recipients, rejected: 0, unknown: 0, skipped: 0 }
    expect(await progressOf(id)).toMatchObject({
      counts: { total: recipients, accepted: recipients },
      confirmedBy: 'owner@example.org',
    })
    expect(mailsTo()).toEqual(Array(recipients).fill(1))
    expect((await owner.get(`/newsletters/${id}?draft=true`)).body).toMatchObject({ state: 'sent', counts })
    expect((await owner.get(`/newsletters/${id}`)).body).toMatchObject({ state: 'sent', counts })
    expect(sink.messages.get(addressOf(1))).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  })

  test('is mailed as it was then, whatever somebody saves afterwards', async () => {
    const id = await addIssue()
    await send(id)

    await owner.patch(`/newsletters/${id}`, { subject: 'Changed afterwards' })
    await letGo(id)

    expect(sink.messages.get(addressOf(1))).toMatch(/^Subject: Calm/m)
    expect((await owner.get(`/newsletters/${id}`)).body.subject).toMatch(/^Calm/)
  })

  test('stays as it is mailed when somebody saves an older draft of it', async () => {
    const id = await addIssue()
    await send(id)
    await letGo(id)

    await editor.patch(`/newsletters/${id}?draft=true`, { subject: 'Later', state: 'writing' })

    expect((await owner.get(`/newsletters/${id}?draft=true`)).body).toMatchObject({
      subject: expect.stringMatching(/^Calm/),
      state: 'sent',
      counts: { accepted: recipients },
    })
  })

  test('is not mailed to whoever leaves before it is their turn', async () => {
    const id = await addIssue()
    await send(id)
    await until(async () => (await progressOf(id)).counts.total === recipients)
    const { payload } = platform()
    const email = addressOf(recipients)
    const where = { email: { equals: email } }

    await payload.update({ collection: 'subscribers', where, data: { pausedUntil: '2999-01-01' } })
    await letGo(id)
    await payload.update({ collection: 'subscribers', where, data: { pausedUntil: null } })

    expect((await progressOf(id)).counts).toMatchObject({ accepted: recipients - 1, skipped: 1 })
    expect(sink.seen.accepted.has(email)).toBe(false)
  })

  test('can be undone within the minute, as if nothing had been', async () => {
    const id = await addIssue()
    await send(id)
    await until(async () => (await progressOf(id)).counts.total === recipients)

    expect(await command(id, 'cancel')).toBe(200)
    ahead = minuteMs

    expect(await progressOf(id)).toMatchObject({
      state: 'writing',
      counts: { total: 0 },
      recipients: { en: 18, es: 6, total: recipients },
    })
    expect((await owner.get(`/newsletters/${id}?draft=true`)).body.state).toBe('writing')
    expect(await command(id, 'cancel')).toBe(409)
    expect(sink.seen.accepted.size).toBe(0)
  })

  test('goes to nobody whom a process still writes down once it was undone', async () => {
    const id = await addIssue()
    await send(id)
    const seen = await mailingOf(platform().payload, id)
    await command(id, 'cancel')

    await listAudience(platform().payload, seen as Mailing)

    expect(await progressOf(id)).toMatchObject({ state: 'writing', counts: { total: 0 } })
  })

  test('is written again although a process died in the middle of undoing it', async () => {
    const id = await addIssue()
    await send(id, { recipients, at: '2999-01-15T09:30' })

    await changeMailing(platform().payload, {
      issue: id,
      if: { state: { equals: 'scheduled' } },
      data: undone,
    })
    await becomes(id, 'writing')

    expect((await owner.get(`/newsletters/${id}?draft=true`)).body.state).toBe('writing')
    expect((await send(id)).status).toBe(200)
    await command(id, 'cancel')
  })

  test('goes to none of those whom an earlier mailing left behind that was undone', async () => {
    const id = await addIssue()
    const names = { subscriber: 'stray', addressKey: 'stray', token: 'stray', language: 'en' }
    await bookOf(platform().payload).list([{ issue: id, email: addressOf(999), ...names }])

    await send(id)
    await until(async () => (await progressOf(id)).recipients === null)

    expect((await progressOf(id)).counts.total).toBe(recipients)
    await command(id, 'cancel')
  })
})

describe('sending is refused', () => {
  test('with another number than that of the people who would get it', async () => {
    const id = await addIssue()

    const { status, body } = await send(id, { recipients: recipients + 1 })

    expect(status).toBe(409)
    expect(body.errors[0].message).toContain(`${recipients} people`)
    expect(await progressOf(id)).toMatchObject({ state: 'writing' })
  })

  test('a second time', async () => {
    const id = await addIssue()
    const answers = await Promise.all([send(id), send(id)])
    const third = await send(id)
    await command(id, 'cancel')

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(third.status).toBe(409)
  })

  test.each([
    [{}],
    [{ recipients: '24' }],
    [{ recipients, at: 'tomorrow' }],
    [{ recipients, at: '2020-01-01T10:00' }],
    [{ recipients, again: ['accepted'] }],
  ])('when it makes no sense: %j', async (order) => {
    expect((await send(await addIssue(), order)).status).toBe(400)
  })

  test('to everybody but the owner, and all of it to whoever is not on the staff', async () => {
    const id = await addIssue()
    const statusesOf = async ({ get, post }: typeof editor) => ({
      send: (await post(`/newsletters/${id}/send`, { recipients })).status,
      pause: (await post(`/newsletters/${id}/pause`, {})).status,
      resume: (await post(`/newsletters/${id}/resume`, {})).status,
      cancel: (await post(`/newsletters/${id}/cancel`, {})).status,
      progress: (await get(`/newsletters/${id}/progress`)).status,
    })
    const refused = { send: 403, pause: 403, resume: 403, cancel: 403 }

    expect(await statusesOf(editor)).toEqual({ ...refused, progress: 200 })
    expect(await statusesOf(desk)).toEqual({ ...refused, progress: 200 })
    expect(await statusesOf(visitor)).toEqual({ ...refused, progress: 403 })
  })
})

describe('a test', () => {
  test('goes to whoever asks, in both languages, and leaves the issue as it is', async () => {
    const id = await addIssue()

    const { status, body } = await editor.post(`/newsletters/${id}/test-send`, {})

    expect([status, body]).toEqual([200, { to: 'editor@example.org' }])
    expect([...sink.seen.accepted]).toEqual([['editor@example.org', 2]])
    expect(sink.messages.get('editor@example.org')).toMatch(/^Subject: Prueba: Calm/m)
    expect((await progressOf(id)).state).toBe('writing')
  })

  test('is refused to the desk and to visitors', async () => {
    const id = await addIssue()

    const answers = await Promise.all(
      [desk, visitor].map(({ post }) => post(`/newsletters/${id}/test-send`, {})),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })

  test('that the email server does not take is told in plain words', async () => {
    const id = await addIssue()
    sink.behave.fault = 'everyone'

    const { status, body } = await editor.post(`/newsletters/${id}/test-send`, {})

    expect(status).toBe(502)
    expect(body.errors[0].message).toContain('We take nothing from you')
  })
})

describe('a schedule', () => {
  test('is kept on the clock of the practice', async () => {
    await platform().payload.updateGlobal({
      slug: 'contact-details',
      data: { practiceName: 'Calm', timeZone: 'America/Los_Angeles' },
    })
    const id = await addIssue()

    const { body } = await send(id, { recipients, at: '2999-01-15T09:30' })

    expect(body).toMatchObject({ state: 'scheduled', startsAt: '2999-01-15T17:30:00.000Z' })
    expect((await owner.get(`/newsletters/${id}?draft=true`)).body).toMatchObject({
      state: 'scheduled',
      scheduledAt: '2999-01-15T17:30:00.000Z',
    })
    ahead = Date.parse('2999-01-15T17:31:00.000Z') - Date.now()
    await becomes(id, 'sent')
    expect(mailsTo()).toEqual(Array(recipients).fill(1))
  })

  test('that was missed by more than six hours asks the owner first', async () => {
    const id = await addIssue()
    const { body } = await send(id, { recipients, at: '2999-01-15T09:30' })

    ahead = Date.parse(body.startsAt) - Date.now() + 6.1 * hourMs
    await becomes(id, 'paused')

    expect(await progressOf(id)).toMatchObject({ reason: 'missed', canUndo: true, counts: { total: 0 } })
    expect(sink.seen.accepted.size).toBe(0)
    expect(await command(id, 'resume')).toBe(200)
    await becomes(id, 'sent')
    expect(mailsTo()).toEqual(Array(recipients).fill(1))
  })
})

describe('a mailing under way', () => {
  test('stands still while it is paused, goes on, and is called off for good', async () => {
    const id = await addIssue()
    sink.behave.slowness = 1000
    await send(id)
    ahead = minuteMs
    await until(() => sink.seen.accepted.size > 0)

    expect(await command(id, 'pause')).toBe(200)
    await until(async () => {
      const { counts } = await progressOf(id)
      return counts.leased + counts.handed === 0
    })
    const paused = await progressOf(id)
    expect(paused).toMatchObject({ state: 'paused', reason: null })
    expect(paused.counts.queued).toBeGreaterThan(0)
    sink.behave.slowness = 0
    expect(await command(id, 'resume')).toBe(200)
    await becomes(id, 'sent')

    expect(mailsTo()).toEqual(Array(recipients).fill(1))
    expect(await command(id, 'resume')).toBe(409)
  })

  test('goes on although another one waits for what was put off', async () => {
    const [waiting, other] = [await addIssue(), await addIssue()]
    sink.behave.defer = 3
    await send(waiting)
    ahead = minuteMs
    await until(async () => (await progressOf(waiting)).counts.deferred === 2)

    await send(other)
    ahead = 2 * minuteMs
    await becomes(other, 'sent')

    expect((await progressOf(waiting)).state).toBe('sending')
    await command(waiting, 'cancel')
  })

  test('is paused where the server refuses the sender, and says so; nobody is blamed', async () => {
    const id = await addIssue()
    sink.behave.fault = 'sender'
    await send(id)
    await letGo(id, 'paused')

    expect(await progressOf(id)).toMatchObject({
      reason: 'senderRefused',
      trouble: expect.stringContaining('We do not know this sender'),
      counts: { queued: recipients, rejected: 0 },
    })
    sink.behave.fault = null
    await command(id, 'resume')
    await becomes(id, 'sent')
    expect(mailsTo()).toEqual(Array(recipients).fill(1))
  })

  test('is paused where the server refuses everyone, and nobody is blamed by any process', async () => {
    const id = await addIssue()
    sink.behave.fault = 'everyone'
    await send(id)
    await letGo(id, 'paused')

    await until(async () => (await progressOf(id)).counts.queued === recipients)
    expect(await progressOf(id)).toMatchObject({
      reason: 'refusesEveryone',
      trouble: expect.stringContaining('We take nothing from you for <…>'),
      counts: { rejected: 0 },
    })
    await command(id, 'cancel')
    expect((await progressOf(id)).state).toBe('cancelled')
  })

  test('that is called off leaves nobody on the list whom a server did not know', async () => {
    const { payload } = platform()
    const id = await addIssue()
    await send(id)
    await until(async () => (await progressOf(id)).counts.total === recipients)
    // As where the server was stopped in the middle, and the owner paused the mailing before anybody went on.
    await changeMailing(payload, { issue: id, if: {}, data: { state: 'paused', startedAt: time() } })
    const addressKey = addressKeyOf('gone@example.org')
    const become = (state: 'accepted' | 'rejected', data: object) =>
      payload.db.updateOne({
        collection: 'deliveries',
        where: { and: [{ issue: { equals: id } }, { state: { equals: 'queued' } }] },
        data: { state, settledAt: time(), ...data },
      })
    await become('accepted', { code: 250 })
    await become('rejected', { addressKey, code: 550, text: '550 5.1.1 User unknown' })

    const called = await command(id, 'cancel')
    const suppression = await suppressionOf(payload, addressKey)
    await payload.db.deleteMany({ collection: 'suppressions', where: {} })

    expect([called, suppression?.reason]).toEqual([200, 'bounced'])
  })
})

describe('an issue on its way', () => {
  const trash = () => ({ deletedAt: new Date().toISOString() })

  test('stays out of the trash, and is not deleted, until it was called off', async () => {
    const id = await addIssue()
    await send(id, { recipients, at: '2999-01-15T09:30' })

    const trashed = await owner.patch(`/newsletters/${id}`, trash())
    const deleted = await owner.delete(`/newsletters/${id}`)
    await command(id, 'cancel')

    expect([trashed.status, deleted.status]).toEqual([409, 409])
    expect(trashed.body.errors[0].message).toContain('Call the mailing off first')
    expect((await owner.patch(`/newsletters/${id}`, trash())).status).toBe(200)
    expect((await owner.delete(`/newsletters/${id}?trash=true`)).status).toBe(200)
  })

  test('that is in the trash all the same can be seen and called off', async () => {
    const id = await addIssue()
    await send(id, { recipients, at: '2999-01-15T09:30' })
    await platform().payload.db.updateOne({ collection: 'newsletters', id, data: trash() })

    expect((await progressOf(id)).state).toBe('scheduled')
    expect(await command(id, 'cancel')).toBe(200)
    expect((await progressOf(id)).state).toBe('writing')
    expect((await send(id)).status).toBe(409)
  })
})

test('webhooks hear once that an issue was sent, however often it is tried again', async () => {
  const { db } = platform().payload
  const webhook = {
    name: 'App',
    url: 'https://example.org/',
    isOn: true,
    secret: 'kept',
    events: [newsletterSent.type],
  }
  await db.create({ collection: 'webhooks', data: webhook })
  const id = await addIssue()
  sink.behave.reject = 3
  await send(id)
  await letGo(id)
  sink.behave.reject = 0
  await send(id, { recipients: 2, again: ['rejected'] })
  ahead = 2 * minuteMs
  await until(async () => (await progressOf(id)).counts.accepted === recipients)
  await becomes(id, 'sent')

  const { docs } = await db.find<WebhookAttempt>({ collection: 'webhook-attempts', where: {} })

  expect(docs.map(({ event, body }) => [event, JSON.parse(body).data.id])).toEqual([['newsletter.sent', id]])
})

describe('those who did not get it', () => {
  test('are counted as the server counts them, told by name, and can be tried again without the others', async () => {
    const id = await addIssue()
    Object.assign(sink.behave, { reject: 3, drop: 2 })
    await send(id)
    await letGo(id)

    const { counts } = await progressOf(id)
    expect(counts).toMatchObject({ rejected: 2, unknown: 2, accepted: recipients - 4 })
    const { body } = await owner.get(`/deliveries?where[issue][equals]=${id}&where[state][equals]=unknown`)
    expect(body.docs.map(({ email }: { email: string }) => email).sort()).toEqual(
      [...sink.seen.unanswered.keys()].sort(),
    )
    const accepted = new Map(sink.seen.accepted)
    Object.assign(sink.behave, { reject: 0, drop: 0 })

    expect((await send(id, { recipients: 3, again: ['unknown'] })).status).toBe(409)
    expect((await send(id, { recipients: 4, again: ['unknown', 'rejected'] })).status).toBe(200)
    ahead = 2 * minuteMs
    await until(async () => (await progressOf(id)).counts.accepted === recipients)
    await becomes(id, 'sent')

    for (const [address, times] of accepted) expect(sink.seen.accepted.get(address)).toBe(times)
    expect(sink.seen.accepted.size).toBe(recipients)
  })

  test('are mailed the next issue all the same if they have confirmed since they were refused', async () => {
    const id = await addIssue()
    const [reader] = (await platform().payload.find({ collection: 'subscribers', limit: 1 })).docs
    await bookOf(platform().payload).list([
      {
        ...{ issue: id, subscriber: 's', token: id, language: 'en' },
        email: addressOf(1),
        addressKey: addressKeyOf(String(reader?.email)),
      },
    ])
    await platform().payload.db.updateOne({
      collection: 'deliveries',
      where: { issue: { equals: id } },
      data: {
        state: 'rejected',
        code: 550,
        text: '550 5.1.1 User unknown',
        settledAt: '2020-01-01T00:00:00.000Z',
      },
    })

    await suppressRefused(platform().payload, id)

    expect((await platform().payload.count({ collection: 'suppressions' })).totalDocs).toBe(0)
  })

  test('get no other issue either where their address does not exist; what is taken for spam is no reason', async () => {
    const id = await addIssue()
    const [missing, refused] = [addressOf(1), addressOf(2)]
    const refusalOf = (address: string) =>
      address === missing ? '5.1.1 User unknown' : '5.7.1 Unknown user, or spam'
    Object.assign(sink.behave, { reject: 3, refusalOf })
    await send(id)
    await letGo(id)

    const { payload } = platform()
    const { docs } = await payload.find({ collection: 'suppressions', where: {}, showHiddenFields: true })
    const history = { addressKey: { equals: addressKeyOf(missing) } }
    const steps = await payload.find({ collection: 'consent-events', where: history, sort: '-createdAt' })
    expect(docs.map(({ addressKey, reason }) => ({ addressKey, reason }))).toEqual([
      { addressKey: addressKeyOf(missing), reason: 'bounced' },
    ])
    expect(steps.docs[0]).toMatchObject({ what: 'bounced', who: 'Stillpoint', details: 'refused, 550' })
    expect(sink.seen.rejected).toEqual(new Set([missing, refused]))
  })
})
