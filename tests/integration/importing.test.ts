import { beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createImporter } from '../../src/newsletter'
import { addressKeyOf, leave, suppressionOf } from '../../src/newsletter/subscribing'
import { newToken } from '../../src/newsletter/subscribing/links/mailedToken'
import type { AuditEvent, ConsentEvent, Subscriber, SubscriptionRequest } from '../../src/payload-types'
import { forgetMails, mails } from '../helpers/mails'
import { loginAs } from '../helpers/people'
import { addSubscriber } from '../helpers/subscribers'
import { usePlatform } from '../helpers/usePlatform'

const { platform, headers, staff } = usePlatform('owner')

beforeEach(async () => {
  await forgetMails()
  for (const collection of [
    'subscriber-imports',
    'subscriber-import-parts',
    'consent-events',
    'suppressions',
    'subscription-requests',
    'subscribers',
    'audit-events',
  ] as const)
    await platform().payload.db.deleteMany({ collection, where: {} })
})

const work = () => createImporter(platform().payload).run()

const upload = async (text: string | Uint8Array<ArrayBuffer>, name = 'people.csv') => {
  const response = await fetch(`${platform().url}/api/subscribers/import?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'text/csv' },
    body: text,
  })
  return { status: response.status, body: await response.json() }
}

const check = async (text: string | Uint8Array<ArrayBuffer>, choices: object = {}, name = 'people.csv') => {
  const { body } = await upload(text, name)
  await staff.post(`/subscribers/imports/${body.id}/check`, choices)
  await work()
  return (await staff.get(`/subscribers/imports/${body.id}`)).body
}

const start = ({ id }: { id: string }) =>
  staff.post(`/subscribers/imports/${id}/start`, { agreed: 'import-1' })

/** Imports a file to the end, by the four requests that the panel sends. */
const importFile = async (...file: Parameters<typeof check>) => {
  const checked = await check(...file)
  await start(checked)
  await work()
  return (await staff.get(`/subscribers/imports/${checked.id}`)).body
}

const all = async <Doc>(collection: 'subscribers' | 'consent-events' | 'audit-events') =>
  (await platform().payload.db.find<Doc>({ collection, pagination: false })).docs
const people = async () =>
  Object.fromEntries((await all<Subscriber>('subscribers')).map((one) => [one.email, one]))
const reasonFor = async (email: string) =>
  (await suppressionOf(platform().payload, addressKeyOf(email)))?.reason

const table = [
  'Email Address,Status,Language,OPTIN_TIME',
  'Ana@Example.org,subscribed,es,2024-03-01 10:00:00',
  'ben@example.org,unsubscribed,en,',
  'cleo@example.org,cleaned,en,',
  'ana@example.org,subscribed,en,',
  'dora,subscribed,en,',
  'emil@example.org,perhaps,en,',
].join('\r\n')

describe('a file of subscribers', () => {
  test('is counted first, which changes nothing', async () => {
    const { state, checkedCounts } = await check(table)

    expect(state).toBe('checked')
    expect(checkedCounts).toEqual({
      ...{ rows: 6, added: 3, subscribed: 1, unsubscribed: 1, cleaned: 1 },
      ...{ alreadyThere: 0, keptOut: 0, repeated: 1, problems: 2 },
    })
    expect(await people()).toEqual({})
  })

  test('brings people along with the proof that they agreed, and mails nobody', async () => {
    const { state, counts, checkedCounts } = await importFile(table, {}, 'from Mailchimp.csv')
    const { 'ana@example.org': ana, 'ben@example.org': ben } = await people()
    const [step] = (await all<ConsentEvent>('consent-events')).filter(({ what }) => what === 'imported')

    expect(state).toBe('done')
    expect(counts).toEqual(checkedCounts)
    const signedUp = '2024-03-01T10:00:00.000Z'
    expect(ana).toMatchObject({ state: 'confirmed', language: 'es', source: 'import', confirmedAt: signedUp })
    expect(ben?.state).toBe('unsubscribed')
    expect([await reasonFor('ben@example.org'), await reasonFor('cleo@example.org')]).toEqual([
      'unsubscribed',
      'bounced',
    ])
    expect(step).toMatchObject({
      who: 'owner@example.org',
      source: 'import',
      details: `file: from Mailchimp.csv, row: 2, signed up: ${signedUp}`,
      wordingVersion: 'import-1',
      wording: expect.stringContaining('have agreed to get this newsletter'),
      language: 'en',
      subscriber: ana?.id,
    })
    expect(JSON.stringify(step)).not.toContain('ana@')
    expect(await mails()).toEqual([])
  })

  test('changes nothing when it is imported again', async () => {
    await importFile(table)
    const before = [await people(), await all<ConsentEvent>('consent-events')]
    const { counts } = await importFile(table)

    expect(counts).toMatchObject({ added: 0, subscribed: 0, unsubscribed: 0, cleaned: 0, alreadyThere: 3 })
    expect([await people(), await all<ConsentEvent>('consent-events')]).toEqual(before)
  })

  test('subscribes nobody for whom the owner was not asked whether they agreed', async () => {
    const { id: known } = await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const checked = await check('email\nana@example.org\n')
    await staff.delete(`/subscribers/${known}`)
    const { status } = await staff.post(`/subscribers/imports/${checked.id}/start`, {})
    await work()
    const { body } = await staff.get(`/subscribers/imports/${checked.id}`)

    expect([status, body.counts]).toEqual([
      200,
      expect.objectContaining({ subscribed: 0, keptOut: 1, added: 0 }),
    ])
    expect(await people()).toEqual({})
  })

  test('can be seen in the panel like everybody else', async () => {
    await importFile(table)
    const { body } = await staff.get('/subscribers?where[email][equals]=ana@example.org&depth=1')

    expect(body.docs[0]).toMatchObject({ email: 'ana@example.org', language: 'es' })
    expect(body.docs[0].history.docs).toHaveLength(1)
  })
})

describe('whoever has left', () => {
  const everybodyBack = 'email,status\nana@example.org,subscribed\n'
  const whoLeft = () =>
    leave(platform().payload, { addressKey: addressKeyOf('ana@example.org'), reason: 'unsubscribed' })

  test.each([
    ['by a column', everybodyBack, {}],
    ['by a choice for all', 'email\nana@example.org\n', { everyone: 'subscribed' }],
  ])('stays out, whether a file brings them back %s', async (_how, file, choices) => {
    await whoLeft()
    const { counts } = await importFile(file, choices)

    expect(counts).toMatchObject({ keptOut: 1, subscribed: 0 })
    expect(await people()).toEqual({})
    expect(await reasonFor('ana@example.org')).toBe('unsubscribed')
  })

  test('stays out after they were imported as left, deleted, and imported as subscribed', async () => {
    await importFile('email,status\nana@example.org,unsubscribed\n')
    const { 'ana@example.org': ana } = await people()
    await staff.delete(`/subscribers/${ana?.id}`)
    const { counts } = await importFile(everybodyBack)
    const { status } = await staff.post('/subscribers', { email: 'ana@example.org', state: 'confirmed' })

    expect(counts).toMatchObject({ keptOut: 1 })
    expect([await people(), status]).toEqual([{}, 400])
  })

  test('is taken off the list, whatever else the same file says', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    const file = `${everybodyBack}ana@example.org,unsubscribed\nana@example.org,subscribed\n`
    const { counts } = await importFile(file)

    expect(counts).toMatchObject({ unsubscribed: 1, added: 0, repeated: 2 })
    expect((await people())['ana@example.org']?.state).toBe('unsubscribed')
    expect(await reasonFor('ana@example.org')).toBe('unsubscribed')
  })
})

describe('somebody whom a file marks as left', () => {
  test.each([
    ['unsubscribed', 'email,status\nana@example.org,unsubscribed\n'],
    ['cleaned', 'email,status\nana@example.org,cleaned\n'],
  ])('as %s, cannot come back by a link from before', async (_how, file) => {
    const { payload } = platform()
    const request = async (kind: string, email: string) => {
      const { token, tokenHash } = newToken()
      const expiresAt = new Date(Date.now() + 60_000).toISOString()
      const data = { kind, language: 'en', addressKey: addressKeyOf(email), tokenHash, expiresAt }
      await payload.db.create({ collection: 'subscription-requests', data })
      return token
    }
    await addSubscriber(payload, { email: 'ana@example.org' })
    await request('subscribe', 'ana@example.org')
    await request('data', 'ana@example.org')
    await request('subscribe', 'ben@example.org')
    await importFile(`${file}ben@example.org,subscribed\n`)
    const { docs } = await payload.db.find<SubscriptionRequest>({ collection: 'subscription-requests' })

    expect(docs.map(({ kind, addressKey }) => [kind, addressKey]).sort()).toEqual([
      ['data', addressKeyOf('ana@example.org')],
      ['subscribe', addressKeyOf('ben@example.org')],
    ])
  })

  test('has a step that tells whether they were on this list', async () => {
    await addSubscriber(platform().payload, { email: 'ana@example.org' })
    await addSubscriber(platform().payload, { email: 'ben@example.org', state: 'pending' })
    const names = ['ana', 'ben', 'cleo']
    await importFile(`email,status\n${names.map((name) => `${name}@example.org,unsubscribed\n`).join('')}`)
    const steps = (await all<ConsentEvent>('consent-events')).filter(({ what }) => what === 'unsubscribed')

    const elsewhere = 'import-elsewhere'
    expect(steps.map(({ source }) => source).sort()).toEqual(['import', elsewhere, elsewhere])
  })
})

describe('an import that was cut off', () => {
  const many = `email\n${Array.from({ length: 500 }, (_, index) => `reader${index}@example.org`).join('\n')}`

  test('goes on with what was half done, and counts as if nothing had been', async () => {
    const checked = await check(many)
    await start(checked)
    const { payload } = platform()
    const { updateOne } = payload.db
    let writes = 0
    // Claimed, noted, written; and then the process is gone.
    const dying = jest.spyOn(payload.db, 'updateOne').mockImplementation((args) => {
      writes += 1
      if (writes > 2) throw new Error('killed')
      return updateOne.call(payload.db, args)
    })
    await expect(work()).rejects.toThrow('killed')
    dying.mockRestore()
    const { length: written } = await all('subscribers')
    await createImporter(payload, () => Date.now() + 20_000).run()
    const { body } = await staff.get(`/subscribers/imports/${checked.id}`)

    expect(written).toBe(200)
    expect(body).toMatchObject({ state: 'done', counts: { rows: 500, added: 500, alreadyThere: 0 } })
    expect([(await all('subscribers')).length, (await all('consent-events')).length]).toEqual([500, 500])
  })
})

test('an import keeps its lease while it looks for those who have left', async () => {
  const { payload } = platform()
  const checked = await check(`email,status\n${'ana@example.org,subscribed\n'.repeat(3000)}`)
  await start(checked)
  const writes = jest.spyOn(payload.db, 'updateOne')
  let time = Date.now()
  const slow = () => {
    time += 6000
    return time
  }
  await createImporter(payload, slow).run()
  const noted = writes.mock.calls.map(([{ data }]) => data)
  writes.mockRestore()

  const firstRows = noted.findIndex((data) => 'rows' in data)
  expect(noted.slice(1, firstRows).filter(({ leasedUntil }) => leasedUntil)).toHaveLength(3)
})

describe('files as they come', () => {
  test('are read with semicolons, in Windows-1252, with line breaks in quotation marks', async () => {
    const text = 'Correo electr\xf3nico;Estado;Nota\r\nana@example.org;Suscrita o suscrito;"una\r\nnota"\r\n'
    const { state, columns, checkedCounts } = await check(new Uint8Array(Buffer.from(text, 'latin1')))

    expect([state, columns[0].title, columns[2].samples]).toEqual([
      'checked',
      'Correo electrónico',
      ['una\r\nnota'],
    ])
    expect(checkedCounts).toMatchObject({ rows: 1, subscribed: 1 })
  })

  test.each([
    ['with a byte order mark', Buffer.from('\uFEFFemail\tname\nana@example.org\tAna\n')],
    [
      'in UTF-16, as spreadsheets write “Unicode text”',
      Buffer.from('\uFEFFemail\tname\nana@example.org\tAna\n', 'utf16le'),
    ],
  ])('are read with tabs and %s', async (_how, bytes) => {
    const { columns, checkedCounts } = await check(new Uint8Array(bytes))

    expect(columns.map(({ title }: { title: string }) => title)).toEqual(['email', 'name'])
    expect(checkedCounts).toMatchObject({ rows: 1, subscribed: 1 })
  })

  test('can be changed in how they are read, after a dry run as well', async () => {
    const { id } = await check('mail,contact\nana,ana@example.org\n')
    await staff.post(`/subscribers/imports/${id}/check`, {
      columns: { email: 1 },
      everyone: 'cleaned',
      language: 'es',
    })
    await work()
    const { body } = await staff.get(`/subscribers/imports/${id}`)

    expect(body.checkedCounts).toMatchObject({ rows: 1, cleaned: 1, problems: 0 })
  })

  test.each([
    ['nothing', '', 400, 'There are no rows in this file.'],
    ['a ZIP file', 'PK\u0003\u0004whatever', 400, 'This is a ZIP file or an Excel workbook.'],
  ])('that are %s are refused in plain words, and nothing is kept', async (_what, text, status, message) => {
    const { status: answered, body } = await upload(text)
    const { totalDocs } = await platform().payload.count({ collection: 'subscriber-import-parts' })

    expect([answered, totalDocs]).toEqual([status, 0])
    expect(body.errors[0].message).toContain(message)
  })

  test('that break in the middle are refused with the row', async () => {
    const atOnce = await upload('email\nana@example.org\n"ben@example.org\n')
    const long = `email\n${'ana@example.org\n'.repeat(20_000)}"ben@example.org\n`
    const { state, problem } = await check(long)

    expect([atOnce.status, atOnce.body.errors[0].message]).toEqual([
      400,
      expect.stringContaining('from row 3 on'),
    ])
    expect([state, problem]).toEqual(['refused', expect.stringContaining('from row 20002 on')])
  })

  test('say which rows are left out, and no spreadsheet runs what stands there', async () => {
    const { id } = await check('email,status\n=cmd|x,subscribed\nana@example.org,unactivated\n')
    const response = await fetch(`${platform().url}/api/subscribers/imports/${id}/problems`, {
      headers: headers(),
    })

    expect(await response.text()).toBe(
      '"Row","Email address","Why it is left out"\r\n' +
        `"2","'=cmd|x","This is not an email address."\r\n` +
        '"3","ana@example.org","This person has never confirmed."\r\n',
    )
  })

  test('are forgotten: the file once it is imported, or after a day, and all that came of it after a week', async () => {
    const { payload } = platform()
    const parts = async () => (await payload.count({ collection: 'subscriber-import-parts' })).totalDocs
    const days = (count: number) => () => Date.now() + count * 24 * 60 * 60_000
    const imports = async () => (await payload.count({ collection: 'subscriber-imports' })).totalDocs
    const { columns } = await importFile(table)
    const imported = await parts()
    await check(table)
    const waiting = await parts()
    await createImporter(payload, days(2)).run()
    const aDayLater = [await parts(), await imports()]
    await createImporter(payload, days(8)).run()

    expect([columns, imported, waiting]).toEqual([[], 1, 3])
    expect([aDayLater, await parts(), await imports()]).toEqual([[1, 1], 0, 0])
  })
})

test('what was exported can be imported again without loss', async () => {
  const { payload } = platform()
  const pausedUntil = '2031-01-01T00:00:00.000Z'
  await addSubscriber(payload, { email: '+ana@example.org', language: 'es', source: '=flyer', pausedUntil })
  for (const email of ['ben@example.org', 'cleo@example.org', 'dora@example.org'])
    await addSubscriber(payload, { email })
  for (const [email, reason] of [
    ['ben@example.org', 'unsubscribed'],
    ['cleo@example.org', 'bounced'],
    ['dora@example.org', 'complained'],
  ] as const)
    await leave(payload, { addressKey: addressKeyOf(email), reason })
  const read = async () =>
    (await (await fetch(`${platform().url}/api/subscribers/csv`, { headers: headers() })).text()).trim()
  const before = await read()
  for (const collection of ['subscribers', 'suppressions', 'consent-events'] as const)
    await payload.db.deleteMany({ collection, where: {} })
  const { counts } = await importFile(before, {}, 'subscribers.csv')
  const after = await read()

  // To an address that does not exist nothing is sent, whatever its state was.
  const linesOf = (text: string) =>
    text
      .replace(/("cleo@example.org"),"Subscribed"/, '$1,"Has left"')
      .split('\r\n')
      .sort()
  expect(counts).toMatchObject({ rows: 4, added: 4, problems: 0 })
  expect(linesOf(after)).toEqual(linesOf(before))
})

test('only owners import, and each import is on record', async () => {
  const { id } = await check(table)
  const requests = [
    ['POST', '/import'],
    ['GET', '/imports'],
    ['GET', `/imports/${id}`],
    ['POST', `/imports/${id}/check`],
    ['POST', `/imports/${id}/start`],
    ['GET', `/imports/${id}/problems`],
    ['DELETE', `/imports/${id}`],
  ] as const
  const statuses = []
  for (const who of [await loginAs(platform(), 'editor'), await loginAs(platform(), 'desk'), {}])
    for (const [method, path] of requests)
      statuses.push(
        (await fetch(`${platform().url}/api/subscribers${path}`, { method, headers: who })).status,
      )
  const { status } = await staff.post(`/subscribers/imports/${id}/start`, {})
  await start({ id })
  const events = (await all<AuditEvent>('audit-events')).filter(({ action }) => action === 'import')

  expect(new Set(statuses)).toEqual(new Set([403]))
  expect(status).toBe(400)
  expect(events).toMatchObject([{ who: 'owner@example.org', about: 'subscribers' }])
})
