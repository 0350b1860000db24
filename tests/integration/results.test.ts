import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { growthOf, issueResults } from '../../src/newsletter'
import { addressKeyOf, leave } from '../../src/newsletter/subscribing'
import { recordStep } from '../../src/newsletter/subscribing/consent/recordStep'
import type { ConsentEvent } from '../../src/payload-types'
import { builders } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { addReaders } from '../helpers/readers'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')
const payload = () => platform().payload
let deskHeaders: Record<string, string>
const desk = restAs(platform, () => deskHeaders)

beforeAll(async () => {
  deskHeaders = await loginAs(platform(), 'desk')
  await payload().updateGlobal({
    slug: 'contact-details',
    data: { practiceName: 'Calm', timeZone: 'America/Los_Angeles' },
  })
})
beforeEach(async () => {
  await payload().delete({ collection: 'subscribers', where: { id: { exists: true } } })
  for (const collection of ['consent-events', 'mailings', 'suppressions'] as const)
    await payload().db.deleteMany({ collection, where: {} })
})

let people = 0
const step = (what: string, createdAt: string, others: Partial<ConsentEvent> = {}) =>
  payload().db.create({
    collection: 'consent-events',
    data: { what, who: 'person', addressKey: `key ${people++}`, createdAt, ...others },
  })

describe('the growth of the list', () => {
  test('is counted by the months of the practice: who came, who left, and both together', async () => {
    await step('confirmed', '2026-09-30T12:00:00.000Z')
    // Still September in Los Angeles.
    await step('confirmed', '2026-10-01T06:59:59.000Z')
    await step('confirmed', '2026-10-01T07:00:00.000Z')
    await step('added', '2026-10-05T12:00:00.000Z', { details: 'state: confirmed, language: en' })
    await step('unsubscribed', '2026-10-06T12:00:00.000Z')
    await step('complained', '2026-10-07T12:00:00.000Z')
    await step('bounced', '2026-10-08T12:00:00.000Z', { source: 'import' })
    await step('deleted', '2026-10-09T12:00:00.000Z', { details: 'state: confirmed' })

    const { months } = await growthOf(payload(), Date.parse('2026-10-20T12:00:00Z'))

    expect(months).toHaveLength(12)
    expect(months.slice(-3)).toEqual([
      { month: '2026-08', joined: 0, left: 0, net: 0 },
      { month: '2026-09', joined: 2, left: 0, net: 2 },
      { month: '2026-10', joined: 2, left: 4, net: -2 },
    ])
  })

  test('leaves out who only asked, who waits, and who came with a file as having left elsewhere', async () => {
    const moment = '2026-10-06T12:00:00.000Z'
    await step('requested', moment)
    await step('changed', moment, { details: 'state: confirmed, language: es' })
    await step('added', moment, { details: 'state: pending, language: en' })
    await step('deleted', moment, { details: 'state: unsubscribed' })
    await step('unsubscribed', moment, { source: 'import-elsewhere' })
    await step('bounced', moment, { source: 'not-on-list' })
    await step('deleted', moment, { details: 'state: confirmed', source: 'not-on-list' })
    await step('confirmed', '2025-10-06T12:00:00.000Z')

    const { months } = await growthOf(payload(), Date.parse('2026-10-20T12:00:00Z'))

    expect(months.filter(({ joined, left }) => joined + left > 0)).toEqual([])
  })

  test('follows what staff do: they add, confirm by hand and delete', async () => {
    await addReaders(payload(), 3)
    const addressKey = addressKeyOf(addressOf(3))
    const since = new Date().toISOString()
    await payload().create({ collection: 'suppressions', data: { addressKey, reason: 'bounced', since } })
    const add = async (email: string, state: string) =>
      (await owner.post('/subscribers', { email, state, language: 'en' })).body.doc.id
    const [waits] = [await add('waits@example.org', 'pending'), await add('gone@example.org', 'pending')]
    await owner.patch(`/subscribers/${waits}`, { state: 'confirmed' })
    await owner.patch(`/subscribers/${waits}`, { language: 'es' })
    await owner.delete(`/subscribers/${waits}`)

    const { body } = await owner.get('/subscribers/growth')

    expect(body.subscribed).toBe(2)
    expect(body.months.at(-1)).toMatchObject({ joined: 4, left: 1, net: 3 })
  })

  test('loses once whoever can’t be mailed any more, leaves and is deleted, and never who only waited', async () => {
    await addReaders(payload(), 2)
    const [lost, stays] = (await payload().find({ collection: 'subscribers', sort: 'email' })).docs
    const keyOf = (subscriber?: { email: string }) => addressKeyOf(String(subscriber?.email))
    const [waits, asked] = ['waits@example.org', 'asked@example.org']
    for (const email of [waits, asked])
      await owner.post('/subscribers', { email, state: 'pending', language: 'en' })

    await leave(payload(), { addressKey: keyOf(lost), reason: 'bounced', who: 'Stillpoint' })
    await leave(payload(), { addressKey: keyOf(lost), reason: 'unsubscribed' })
    await owner.delete(`/subscribers/${lost?.id}`)
    await leave(payload(), { addressKey: addressKeyOf(waits), reason: 'bounced', who: 'Stillpoint' })
    await leave(payload(), { addressKey: addressKeyOf(asked), reason: 'unsubscribed' })
    expect((await growthOf(payload(), Date.now())).months.at(-1)).toMatchObject({ joined: 2, left: 1 })
    await owner.patch(`/subscribers/${stays?.id}`, { state: 'unsubscribed' })

    expect((await growthOf(payload(), Date.now())).months.at(-1)).toMatchObject({ joined: 2, left: 2 })
  })

  test('is told to staff alone, in numbers', async () => {
    expect((await desk.get('/subscribers/growth')).status).toBe(200)
    expect((await visitor.get('/subscribers/growth')).status).toBe(403)
    expect((await visitor.get('/newsletters/results')).status).toBe(403)
  })
})

describe('the last issues', () => {
  /** An issue whose mailing began at a moment. */
  const addMailed = async (quarter: number, startedAt: string, counts: object, state = 'sent') => {
    const data = { ...builders.newsletters('Calm'), year: 2097, quarter, subject: `Issue ${quarter}` }
    const { id } = await payload().create({ collection: 'newsletters', data })
    await payload().db.updateOne({ collection: 'newsletters', id, data: { state, counts } })
    const mailing = { issue: id, state, startsAt: startedAt, startedAt, confirmedBy: 'owner@example.org' }
    const frozen = { audience: 'everyone', content: {}, sender: {} }
    await payload().db.create({ collection: 'mailings', data: { ...mailing, ...frozen } })
    return id
  }
  const addDelivery = (issue: string, { addressKey, state = 'accepted' }: Record<string, string>) =>
    payload().db.create({
      collection: 'deliveries',
      data: {
        ...{ issue, subscriber: 's', language: 'en', attempts: 1 },
        ...{ addressKey, token: `${issue} ${addressKey}`, state },
      },
    })
  beforeEach(() =>
    payload().delete({ collection: 'newsletters', where: { id: { exists: true } }, trash: true }),
  )

  test('stand side by side with what came of each, and with who left before the next one', async () => {
    const first = await addMailed(1, '2097-01-10T12:00:00.000Z', {
      ...{ audience: 9, accepted: 7, rejected: 1, unknown: 1 },
    })
    const second = await addMailed(2, '2097-04-10T12:00:00.000Z', {
      ...{ audience: 8, accepted: 8, rejected: 0, unknown: 0 },
    })
    for (const addressKey of ['before', 'after the first']) await addDelivery(first, { addressKey })
    for (const addressKey of ['one', 'another']) await addDelivery(second, { addressKey })
    const leave = (addressKey: string, moment: string, more = {}) =>
      step('unsubscribed', moment, { addressKey, ...more })
    await leave('before', '2097-01-01T12:00:00.000Z')
    await leave('after the first', '2097-01-11T12:00:00.000Z')
    await leave('one', '2097-04-10T12:00:00.000Z')
    await leave('another', '2097-05-01T12:00:00.000Z')
    await leave('who was not mailed', '2097-05-01T12:00:00.000Z')
    await leave('taken off by a colleague', '2097-05-02T12:00:00.000Z', { who: 'owner@example.org' })

    const { body } = await desk.get('/newsletters/results')

    expect(body.issues).toEqual([
      expect.objectContaining({
        ...{ year: 2097, quarter: 1, subject: 'Issue 1', recipients: 9 },
        ...{ accepted: 7, rejected: 1, unknown: 1, unsubscribed: 1 },
      }),
      expect.objectContaining({ quarter: 2, recipients: 8, accepted: 8, unsubscribed: 2 }),
    ])
  })

  test('are those that have begun; what is on its way is counted as it stands', async () => {
    const sending = await addMailed(3, '2097-07-10T12:00:00.000Z', {}, 'sending')
    await addMailed(4, new Date(0).toISOString(), {}, 'cancelled')
    for (const [index, state] of ['accepted', 'accepted', 'rejected', 'queued'].entries())
      await addDelivery(sending, { addressKey: `a${index}`, state })

    const issues = await issueResults(payload(), 'en')

    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ quarter: 3, recipients: 4, accepted: 2, rejected: 1, unknown: 0 })
  })
})

test('a step that is written down as the platform does is counted', async () => {
  await recordStep(payload(), { addressKey: 'one' }, { what: 'confirmed' })

  expect((await growthOf(payload(), Date.now())).months.at(-1)).toMatchObject({ joined: 1 })
})
