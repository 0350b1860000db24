import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createSubscribing, openKeys } from '../../src/newsletter'
import { bookOf } from '../../src/newsletter/sending/ledger/bookOf'
import { addressKeyOf, leave, linksFor, suppressionOf } from '../../src/newsletter/subscribing'
import type { ConsentEvent, Subscriber, SubscriptionRequest, Suppression } from '../../src/payload-types'
import { forgetMails, mails } from '../helpers/mails'
import { loginAs } from '../helpers/people'
import { addSubscriber } from '../helpers/subscribers'
import { usePlatform } from '../helpers/usePlatform'

const { platform, headers, staff, visitor } = usePlatform('owner')
const hour = 60 * 60_000
const day = 24 * hour

beforeAll(async () => {
  await staff.post('/globals/newsletter-settings', {
    consent: [
      { version: '2025-1', wording: 'Send me letters.' },
      { version: '2026-1', wording: 'Send me the newsletter.' },
    ],
  })
})

beforeEach(async () => {
  await forgetMails()
  for (const collection of [
    'subscription-requests',
    'consent-events',
    'suppressions',
    'subscribers',
  ] as const)
    await platform().payload.db.deleteMany({ collection, where: {} })
})

/** Whoever sees to the forms when the clock shows this time. */
const workAt = (now = Date.now()) => createSubscribing(platform().payload, () => now).run()

const subscribe = (email: string, data: object = {}) =>
  visitor.post('/subscribe', { email, language: 'en', ...data })

const all = async <Doc>(collection: 'subscribers' | 'suppressions' | 'consent-events') =>
  (await platform().payload.db.find<Doc>({ collection, pagination: false, sort: 'createdAt' })).docs
const stateOf = async (email: string) =>
  (await all<Subscriber>('subscribers')).find((one) => one.email === email)?.state
const suppressions = async () => (await all<Suppression>('suppressions')).map(({ reason }) => reason)
const steps = async () => (await all<ConsentEvent>('consent-events')).map(({ what, who }) => `${what} ${who}`)

const tokenIn = (text: string | undefined) =>
  /\/newsletter\/(?:confirm|preferences)\/([\w-]{43})/.exec(text ?? '')?.[1] ?? 'none'
const lastToken = async () => tokenIn((await mails()).at(-1)?.text)
const unsubscribeTokenOf = (email: string) =>
  linksFor({ email, language: 'en' }).unsubscribe.split('/').at(-1)

/** Lets the links in all mails be older. */
const makeOlder = async (ms: number) => {
  const { db } = platform().payload
  const { docs } = await db.find<SubscriptionRequest>({ collection: 'subscription-requests' })
  for (const { id, expiresAt } of docs)
    await db.updateOne({
      collection: 'subscription-requests',
      id,
      data: { expiresAt: new Date(Date.parse(String(expiresAt)) - ms).toISOString() },
    })
}

/** Signs somebody up to the end. */
const join = async (email: string, data: object = {}) => {
  await subscribe(email, data)
  await workAt()
  return visitor.post('/newsletter/confirm', { token: await lastToken() })
}

/** The token of a freshly mailed link to the preferences. */
const preferencesToken = async (email: string) => {
  await visitor.post('/newsletter/link', { email })
  await workAt()
  return lastToken()
}

const withToken = (token: string) => ({ authorization: `Newsletter ${token}` })

describe('signing up', () => {
  test('brings a mail with a link, and puts somebody on the list once they confirm', async () => {
    const { status } = await subscribe(' Ana@EXAMPLE.org ', { source: 'React app', consent: '2025-1' })
    await workAt()
    const [mail] = await mails()
    const before = await stateOf('ana@example.org')
    const confirmed = await visitor.post('/newsletter/confirm', { token: tokenIn(mail?.text) })

    expect([status, before, confirmed.status]).toEqual([202, 'pending', 200])
    expect(mail).toMatchObject({ to: 'ana@example.org', subject: 'Please confirm: newsletter of Stillpoint' })
    expect(await stateOf('ana@example.org')).toBe('confirmed')
  })

  test('keeps what was shown, where and when, and adds what came later', async () => {
    const formAddress = 'https://www.example.org/news?from=flyer'
    await join('ana@example.org', { source: 'React app', consent: '2025-1', formAddress })
    const history = await all<ConsentEvent>('consent-events')

    const shown = {
      wording: 'Send me letters.',
      wordingVersion: '2025-1',
      formAddress: 'https://www.example.org/news',
      source: 'React app',
      language: 'en',
    }
    expect(history).toMatchObject([
      { what: 'requested', who: 'person', ...shown },
      { what: 'confirmed', who: 'person', ...shown },
    ])
    expect(JSON.stringify(history)).not.toContain('ana@')
  })

  test('is in Spanish for whoever asks in Spanish', async () => {
    await subscribe('ana@example.org', { language: 'es' })
    await workAt()

    expect((await mails())[0]?.text).toMatch(/\/es\/newsletter\/confirm\//)
  })

  test('puts nothing that somebody typed into the mail', async () => {
    const typed = 'kanarienvogel'
    await subscribe('ana@example.org', {
      source: `${typed}\r\nBcc: all@example.org`,
      formAddress: `https://${typed}.example.org/`,
      consent: typed,
    })
    await workAt()
    const [mail] = await mails()

    expect(mail?.text).not.toContain(typed)
    expect(mail?.text).not.toContain('all@example.org')
  })

  test.each([
    { email: 'ana' },
    { email: 'a@example.org\r\nBcc: b@example.org' },
    { email: ['a@example.org'] },
  ])('refuses %j', async (data) => {
    const { status, body } = await visitor.post('/subscribe', data)

    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toEqual([{ path: 'email', message: 'This is not an email address.' }])
  })

  test('thanks a program as it thanks a person, and does nothing; whoever was too quick sends once more', async () => {
    const person = await subscribe('ana@example.org')
    const program = await subscribe('bot@example.org', { homepage: 'https://spam.example.org' })
    const quick = await subscribe('quick@example.org', { elapsedMs: 300 })
    await workAt()

    expect([program.status, program.body]).toEqual([person.status, person.body])
    expect([quick.status, quick.body.errors[0].message]).toEqual([
      400,
      'That was very quick. Please send it once more.',
    ])
    expect((await mails()).map(({ to }) => to)).toEqual(['ana@example.org'])
  })

  test('is taken from a form of another page as well, which leads on to a page of the website', async () => {
    const answer = await fetch(`${platform().url}/api/subscribe`, {
      method: 'POST',
      headers: { accept: 'text/html', referer: 'https://www.example.org/join' },
      body: new URLSearchParams({ email: 'ana@example.org', language: 'es' }),
      redirect: 'manual',
    })
    await workAt()

    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('http://localhost:3000/es/newsletter/subscribe/sent')
    expect(await all('consent-events')).toMatchObject([{ formAddress: 'https://www.example.org/join' }])
  })

  test('mails an address once a day, however often and by however many processes it is asked', async () => {
    await Promise.all([1, 2, 3].map(() => subscribe('ana@example.org')))
    await Promise.all([workAt(), workAt(), workAt()])
    await subscribe('ANA@example.org')
    await workAt(Date.now() + day - hour)
    const within = (await mails()).length
    await subscribe('ana@example.org')
    await workAt(Date.now() + day + hour)

    expect([within, (await mails()).length]).toEqual([1, 2])
  })

  test('lets a domain rest that has had sixty mails within an hour; the others come later', async () => {
    const mailed = { kind: 'preferences', language: 'en', domain: 'one.example' }
    const mailedAt = new Date().toISOString()
    for (let number = 1; number < 60; number += 1)
      await platform().payload.db.create({
        collection: 'subscription-requests',
        data: { ...mailed, mailedAt },
      })
    for (const email of ['a@one.example', 'b@one.example', 'a@two.example']) await subscribe(email)
    await workAt()
    const first = (await mails()).map(({ to }) => to)
    await workAt(Date.now() + hour + 60_000)

    expect(first).toEqual(['a@one.example', 'a@two.example'])
    expect((await mails()).map(({ to }) => to)).toEqual([...first, 'b@one.example'])
  })

  test('a link is good for seven days, and pressing its button twice is once', async () => {
    await subscribe('ana@example.org')
    await workAt()
    const token = await lastToken()
    await makeOlder(8 * day)
    const old = await visitor.post('/newsletter/confirm', { token })
    await join('bo@example.org')
    const again = await visitor.post('/newsletter/confirm', { token: await lastToken() })

    expect([old.status, again.status]).toEqual([410, 200])
    expect(await steps()).toEqual(['requested person', 'requested person', 'confirmed person'])
  })

  test('somebody who never confirms is forgotten after thirty days', async () => {
    await subscribe('ana@example.org')
    await workAt()
    await workAt(Date.now() + 29 * day)
    const kept = await stateOf('ana@example.org')
    await platform().payload.db.updateMany({
      collection: 'subscribers',
      where: {},
      data: { createdAt: new Date(Date.now() - 31 * day).toISOString() },
    })
    await workAt(Date.now() + 31 * day)

    const { totalDocs } = await platform().payload.db.count({ collection: 'subscription-requests' })

    expect(kept).toBe('pending')
    expect([await all('subscribers'), await all('consent-events'), totalDocs]).toEqual([[], [], 0])
  })
})

describe('whether an address is known', () => {
  const kinds = ['new', 'known', 'pending', 'suppressed'] as const

  const prepare = async () => {
    await addSubscriber(platform().payload, { email: 'known@example.org' })
    await addSubscriber(platform().payload, { email: 'pending@example.org', state: 'pending' })
    await addSubscriber(platform().payload, { email: 'suppressed@example.org' })
    await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('suppressed@example.org') })
  }

  test.each(['/subscribe', '/newsletter/link'])('is told by no word of %s', async (path) => {
    await prepare()
    const answers = await Promise.all(
      kinds.map((kind) => visitor.post(path, { email: `${kind}@example.org` })),
    )

    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
  })

  test.each(['/subscribe', '/newsletter/link'])(
    'is told by no time that %s takes: it asks the same of the database for each',
    async (path) => {
      await prepare()
      const asked: string[] = []
      const { db } = platform().payload
      const methods = ['find', 'findOne', 'count', 'create', 'updateOne', 'updateMany', 'deleteOne'] as const
      const spies = methods.map((method) => {
        const real = db[method] as (args: { collection: string }) => unknown
        return jest.spyOn(db, method).mockImplementation(((args: { collection: string }) => {
          asked.push(`${method} ${args.collection}`)
          return real.call(db, args)
        }) as never)
      })
      const perKind: string[][] = []
      for (const kind of kinds) {
        await visitor.post(path, { email: `${kind}@example.org` })
        perKind.push(asked.splice(0))
      }
      for (const spy of spies) spy.mockRestore()

      expect(perKind[0]).toContain('create subscription-requests')
      expect(new Set(perKind.map((one) => one.join(', '))).size).toBe(1)
    },
  )

  test('is told to its owner: who is on the list already gets no second request to confirm', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await subscribe('ana@example.org')
    await workAt()

    expect((await mails())[0]?.subject).toBe('You get the newsletter of Stillpoint already')
    expect(await stateOf('ana@example.org')).toBe('confirmed')
  })

  test('is told to nobody who asks for a link with an address that is not', async () => {
    await visitor.post('/newsletter/link', { email: 'nobody@example.org' })
    await workAt()

    expect(await mails()).toEqual([])
    expect(await all('subscribers')).toEqual([])
  })
})

describe('leaving', () => {
  test('works by the link of any issue, again and again, and after the subscriber was deleted', async () => {
    await join('ana@example.org')
    const token = unsubscribeTokenOf('ana@example.org')
    const first = await visitor.post('/newsletter/unsubscribe', { token })
    const second = await visitor.post('/newsletter/unsubscribe', { token })
    const { id } = (await all<Subscriber>('subscribers'))[0] ?? { id: '' }
    await staff.delete(`/subscribers/${id}`)
    const third = await visitor.post('/newsletter/unsubscribe', { token })

    expect([first.status, second.status, third.status]).toEqual([200, 200, 200])
    expect(await suppressions()).toEqual(['unsubscribed'])
    expect(await steps()).toEqual([
      'requested person',
      'confirmed person',
      'unsubscribed person',
      'deleted owner@example.org',
    ])
  })

  test('holds for somebody who was deleted before, too', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await platform().payload.delete({ collection: 'subscribers', where: {} })
    await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('ana@example.org') })

    expect(await suppressions()).toEqual(['unsubscribed'])
  })

  test('is no matter of guessing', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const token = String(unsubscribeTokenOf('ana@example.org'))
    const other = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    const answers = await Promise.all(
      [other, token.slice(1), `${token}A`, '', null].map((guess) =>
        visitor.post('/newsletter/unsubscribe', { token: guess }),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 410, 410])
    expect(await suppressions()).toEqual([])
  })

  test('does not depend on which process made the link', async () => {
    const before = unsubscribeTokenOf('ana@example.org')
    await openKeys(platform().payload)

    expect(unsubscribeTokenOf('ana@example.org')).toBe(before)
  })

  test('is for good: an old link to confirm brings nobody back', async () => {
    await subscribe('ana@example.org')
    await workAt()
    const token = await lastToken()
    await visitor.post('/newsletter/confirm', { token })
    await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('ana@example.org') })
    const { status } = await visitor.post('/newsletter/confirm', { token })

    expect(status).toBe(410)
    expect([await stateOf('ana@example.org'), await suppressions()]).toEqual([
      'unsubscribed',
      ['unsubscribed'],
    ])
  })

  test('ends when the person signs up and confirms again, and not before', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('ana@example.org') })
    await subscribe('ana@example.org')
    await workAt()
    const waiting = [await stateOf('ana@example.org'), await suppressions()]
    await visitor.post('/newsletter/confirm', { token: await lastToken() })

    expect(waiting).toEqual(['unsubscribed', ['unsubscribed']])
    expect([await stateOf('ana@example.org'), await suppressions()]).toEqual(['confirmed', []])
  })
})

describe('staff', () => {
  const add = (data: object) => staff.post('/subscribers', { language: 'en', ...data })

  test.each(['pending', 'confirmed'])(
    'who add somebody as %s who has left are told why that can’t be',
    async (state) => {
      await addSubscriber(platform().payload, { email: 'ana@example.org' })
      await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('ana@example.org') })
      await platform().payload.delete({ collection: 'subscribers', where: {} })
      const { status, body } = await add({ email: 'Ana@example.org', state })

      expect(status).toBe(400)
      expect(body.errors[0].data.errors[0]).toMatchObject({
        path: 'email',
        message: expect.stringContaining('This person left the newsletter on 20'),
      })
      expect(await all('subscribers')).toEqual([])
    },
  )

  test('can’t set somebody back to subscribed who has left', async () => {
    const { id } = await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await visitor.post('/newsletter/unsubscribe', { token: unsubscribeTokenOf('ana@example.org') })
    const { status } = await staff.patch(`/subscribers/${id}`, { state: 'confirmed' })

    expect([status, await stateOf('ana@example.org')]).toEqual([400, 'unsubscribed'])
  })

  test('who add somebody have them asked', async () => {
    await add({ email: 'ana@example.org', state: 'pending', source: 'front desk' })
    await workAt()
    const { status } = await visitor.post('/newsletter/confirm', { token: await lastToken() })

    expect([status, await stateOf('ana@example.org')]).toEqual([200, 'confirmed'])
    expect(await steps()).toEqual(['added owner@example.org', 'requested person', 'confirmed person'])
  })

  test('who take somebody off the list keep them off', async () => {
    const { id } = await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await staff.patch(`/subscribers/${id}`, { state: 'unsubscribed' })

    expect(await suppressions()).toEqual(['unsubscribed'])
    expect((await steps()).at(-1)).toBe('unsubscribed owner@example.org')
  })

  test('see why somebody on the list gets no mail', async () => {
    const { id } = await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const before = (await staff.get(`/subscribers/${id}`)).body.suppressed
    const addressKey = addressKeyOf('ana@example.org')
    await leave(platform().payload, { addressKey, reason: 'bounced' })
    const after = (await staff.get(`/subscribers/${id}`)).body

    expect(before).toBeNull()
    expect(await suppressionOf(platform().payload, addressKey)).toMatchObject({ reason: 'bounced' })
    expect([after.suppressed, after.state]).toEqual(['bounced', 'confirmed'])
  })

  test('see the history of a subscriber, and none of the keys', async () => {
    await join('ana@example.org')
    const { id } = (await all<Subscriber>('subscribers'))[0] ?? { id: '' }
    const { body } = await staff.get(`/subscribers/${id}?depth=2`)

    expect(body.history.docs).toMatchObject([{ what: 'confirmed' }, { what: 'requested' }])
    expect(JSON.stringify(body)).not.toContain(addressKeyOf('ana@example.org'))
    expect((await staff.get('/subscribers?where[addressKey][exists]=true')).status).toBe(400)
  })

  test('download the list as a table that no spreadsheet runs, which is on record', async () => {
    await addSubscriber(platform().payload, { email: '=cmd@example.org', source: '@SUM(A1)' })
    const desk = await loginAs(platform(), 'desk', 'list@example.org')
    const answer = await fetch(`${platform().url}/api/subscribers/csv`, { headers: desk })
    const table = await answer.text()
    const events = (await staff.get('/audit-events?where[about][equals]=subscribers')).body.docs

    expect(table).toContain(`"'=cmd@example.org","Subscribed","en"`)
    expect(table).toContain(`"'@SUM(A1)"`)
    expect(events).toMatchObject([{ action: 'export', who: 'list@example.org', count: 1, documents: [] }])
  })

  test('download a table of very many without holding all of them in memory, each of them once', async () => {
    const { db } = platform().payload
    const createdAt = '2026-01-10T09:00:00.000Z'
    const added = Array.from({ length: 1001 }, (_, index) => `reader${index}@example.org`)
    for (const email of added) {
      const data = { email, language: 'en', state: 'confirmed', addressKey: addressKeyOf(email), createdAt }
      await db.create({ collection: 'subscribers', data })
    }
    const find = jest.spyOn(db, 'find')
    const answer = await fetch(`${platform().url}/api/subscribers/csv`, { headers: headers() })
    const emails = [...(await answer.text()).matchAll(/"(\S+@example\.org)"/g)].map(([, email]) => email)
    const limits = find.mock.calls
      .map(([args]) => args)
      .filter(({ collection }) => collection === 'subscribers')
      .map(({ limit }) => limit)
    find.mockRestore()

    expect(emails.sort()).toEqual(added.sort())
    expect(limits).toEqual([500, 500, 500, 500])
  })

  test('who may not read the list do not get the table', async () => {
    const editor = await loginAs(platform(), 'editor', 'writer@example.org')
    const answers = await Promise.all(
      [editor, {}].map((headers) => fetch(`${platform().url}/api/subscribers/csv`, { headers })),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
  })
})

describe('the link to the preferences', () => {
  test('shows and changes how somebody stands, and adds that to their history', async () => {
    await join('ana@example.org')
    const token = await preferencesToken('ana@example.org')
    const before = await visitor.get('/newsletter/preferences', withToken(token))
    const pausedUntil = new Date(Date.now() + 90 * day).toISOString()
    const after = await visitor.post('/newsletter/preferences', { token, language: 'es', pausedUntil })

    expect(before.body).toEqual({
      email: 'ana@example.org',
      language: 'en',
      state: 'confirmed',
      pausedUntil: null,
    })
    expect(after.body).toEqual({ ...before.body, language: 'es', pausedUntil })
    expect((await steps()).at(-1)).toBe('changed person')
  })

  test.each(['2020-01-01T00:00:00.000Z', '2999-01-01T00:00:00.000Z', 'soon', 4])(
    'takes no break until %s',
    async (pausedUntil) => {
      await addSubscriber(platform().payload, { email: 'ana@example.org' })
      const token = await preferencesToken('ana@example.org')

      expect((await visitor.post('/newsletter/preferences', { token, pausedUntil })).status).toBe(400)
    },
  )

  test('is mailed once an hour at most, and is good for a day', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const token = await preferencesToken('ana@example.org')
    await visitor.post('/newsletter/link', { email: 'ana@example.org' })
    await workAt(Date.now() + 50 * 60_000)
    const within = (await mails()).length
    await visitor.post('/newsletter/link', { email: 'ana@example.org' })
    await workAt(Date.now() + 70 * 60_000)
    await makeOlder(25 * hour)

    expect([within, (await mails()).length]).toEqual([1, 2])
    expect((await visitor.get('/newsletter/preferences', withToken(token))).status).toBe(410)
  })

  test('leaves', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const token = await preferencesToken('ana@example.org')
    await visitor.post('/newsletter/leave', { token })

    expect([await stateOf('ana@example.org'), await suppressions()]).toEqual([
      'unsubscribed',
      ['unsubscribed'],
    ])
  })

  test('mails somebody all that is kept about them', async () => {
    await join('ana@example.org')
    const token = await preferencesToken('ana@example.org')
    const { status } = await visitor.post('/newsletter/data', { token })
    await workAt()
    const mail = (await mails()).at(-1)?.raw ?? ''
    const [, attached = ''] = /filename=my-data\.json[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(mail) ?? []
    const data = JSON.parse(Buffer.from(attached, 'base64').toString('utf8'))

    expect(status).toBe(202)
    expect(data).toMatchObject({
      email: 'ana@example.org',
      state: 'confirmed',
      history: [{ what: 'requested', wording: 'Send me the newsletter.' }, { what: 'confirmed' }],
    })
  })

  test('erases everything but the promise to leave them alone', async () => {
    await join('ana@example.org')
    const token = await preferencesToken('ana@example.org')
    await visitor.post('/newsletter/erase', { token })
    const requests = await platform().payload.db.find<SubscriptionRequest>({
      collection: 'subscription-requests',
      pagination: false,
    })

    expect(await suppressions()).toEqual(['erased'])
    expect([await all('subscribers'), await all('consent-events'), requests.docs]).toEqual([[], [], []])
    expect((await visitor.get('/newsletter/preferences', withToken(token))).status).toBe(410)
  })

  test('opens nothing else than what it was mailed for', async () => {
    await subscribe('ana@example.org')
    await workAt()
    const confirming = await lastToken()
    const opened = await visitor.get('/newsletter/preferences', withToken(confirming))
    const token = await preferencesToken('ana@example.org')
    const confirmed = await visitor.post('/newsletter/confirm', { token })

    expect([opened.status, confirmed.status]).toEqual([410, 410])
  })
})

test('an owner finds, exports and erases what the newsletter keeps about a person', async () => {
  await join('ana@example.org')
  const email = 'Ana@example.org'
  const found = await staff.post('/personal-data/search', { email })
  const exported = await staff.post('/personal-data/export', { email })
  const erased = await staff.post('/personal-data/erase', { email, confirmation: email })

  expect(found.body).toMatchObject({ isSubscriber: true })
  expect(exported.body.subscription).toMatchObject({ email: 'ana@example.org', history: [{}, {}] })
  expect(erased.body).toMatchObject({ wasSubscriber: true })
  expect([await all('subscribers'), await suppressions()]).toEqual([[], ['erased']])
})

test('an issue that still waits for somebody who is erased is not sent to them', async () => {
  const [email, issue, { payload }] = ['ana@example.org', randomUUID(), platform()]
  const waiting = { issue, email, subscriber: 'ana', token: 'ana', language: 'en' }
  await join(email)
  await bookOf(payload).list([{ ...waiting, addressKey: addressKeyOf(email) }])

  await staff.post('/personal-data/erase', { email, confirmation: email })

  expect(await bookOf(payload).counts(issue)).toMatchObject({ queued: 0, skipped: 1 })
})

test('the database keeps no token of a mailed link', async () => {
  await subscribe('ana@example.org')
  await workAt()
  const { docs } = await platform().payload.db.find({
    collection: 'subscription-requests',
    pagination: false,
  })

  expect(JSON.stringify(docs)).not.toContain(await lastToken())
})
