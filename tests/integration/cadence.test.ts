import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createPostman, remindOfIssue, thisQuarter } from '../../src/newsletter'
import { builders } from '../helpers/builders'
import { addUser } from '../helpers/people'
import { addPostalAddress } from '../helpers/postalAddress'
import { addReaders } from '../helpers/readers'
import { until } from '../helpers/server'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: owner } = usePlatform('owner')
const payload = () => platform().payload
const day = 24 * 60 * 60 * 1000

let mails: { to?: unknown; subject?: unknown; text?: unknown }[]
let send: ReturnType<typeof jest.spyOn>

beforeAll(async () => {
  await addPostalAddress(payload())
  await payload().updateGlobal({ slug: 'contact-details', data: { timeZone: 'America/Los_Angeles' } })
  await payload().updateGlobal({ slug: 'newsletter-settings', data: { reminderDays: 10 } })
  await addReaders(payload(), 2)
})
beforeEach(async () => {
  mails = []
  send = jest.spyOn(payload(), 'sendEmail').mockImplementation(async (mail) => void mails.push(mail))
  await payload().db.deleteMany({ collection: 'mailings', where: {} })
  await payload().delete({ collection: 'newsletters', where: { id: { exists: true } }, trash: true })
})
afterEach(() => send.mockRestore())

const remindAt = (moment: number) => remindOfIssue(payload(), () => moment)
// Eight in the morning in Los Angeles, ten days before the end of a first quarter; summer time has begun.
const dueIn = (year: number) => Date.parse(`${year}-03-21T15:00:00Z`)

const addIssue = async (year: number, overrides: object = {}) => {
  const quarter = { year, quarter: 1, subject: 'Spring' }
  const { body } = await owner.post('/newsletters', {
    ...builders.newsletters('Calm'),
    ...quarter,
    ...overrides,
  })
  return String(body.doc.id)
}
/** Confirms the mailing of an issue for a time within its quarter. */
const schedule = (id: string, year: number) =>
  owner.post(`/newsletters/${id}/send`, { recipients: 2, at: `${year}-03-28T09:30` })

describe('the owners', () => {
  test('are reminded of the quarter’s issue once, so many days before as the settings say, though two processes run', async () => {
    await remindAt(dueIn(2090) - 1000)
    const early = mails.length
    await Promise.all([1, 2, 3].map(() => remindAt(dueIn(2090))))
    await remindAt(dueIn(2090) + 3 * day)

    expect(early).toBe(0)
    expect(mails.map(({ to }) => to)).toEqual(['owner@example.org'])
    expect(mails[0]?.subject).toBe('Your newsletter: January to March 2090')
    expect(mails[0]?.text).toMatch(/ends on March 31, 2090\. Its newsletter has not been begun/)
    expect(mails[0]?.text).toMatch(/Nothing goes out by itself/)
  })

  test('are told which issue waits, in their language, with a link to it', async () => {
    const id = await addIssue(2091)
    await payload().update({
      collection: 'users',
      where: { email: { equals: 'owner@example.org' } },
      data: { emailLanguage: 'es' },
    })

    await remindAt(dueIn(2091))

    expect(mails[0]?.subject).toBe('Su boletín: Enero a marzo de 2091')
    expect(mails[0]?.text).toMatch(/«Spring» está empezado y todavía no se ha enviado/)
    expect(mails[0]?.text).toContain(`/admin/collections/newsletters/${id}`)
  })

  test.each(['scheduled', 'sending', 'paused', 'sent'])(
    'are not reminded of an issue that is %s',
    async (state) => {
      const issue = await addIssue(2092)
      const scheduled = await schedule(issue, 2092)
      await payload().db.updateOne({
        collection: 'mailings',
        where: { issue: { equals: issue } },
        data: { state },
      })

      await remindAt(dueIn(2092))
      await remindAt(dueIn(2092) + 5 * day)

      expect([scheduled.status, mails]).toEqual([200, []])
    },
  )

  test('are reminded once a mailing that was scheduled is undone', async () => {
    const id = await addIssue(2093)
    await schedule(id, 2093)
    await remindAt(dueIn(2093))
    const undone = await owner.post(`/newsletters/${id}/cancel`, {})

    await remindAt(dueIn(2093) + day)

    expect([undone.body.state, mails.length]).toEqual(['writing', 1])
  })

  test('are reminded later if it could not be done at first, while others are reminded, and no log names them', async () => {
    await addUser(payload(), 'owner', 'second@example.org')
    const warn = jest.spyOn(payload().logger, 'warn')
    send.mockRejectedValueOnce(Object.assign(new Error('550 no owner@example.org'), { code: 'EENVELOPE' }))

    await remindAt(dueIn(2094))
    const [others, logged] = [mails.length, JSON.stringify(warn.mock.calls)]
    warn.mockRestore()
    await remindAt(dueIn(2094) + 600_000)
    await remindAt(dueIn(2094) + day)

    expect([others, mails.length]).toEqual([1, 2])
    expect(logged).toContain('EENVELOPE')
    expect(logged).not.toContain('example.org')
  })

  test('are left alone if they came after the reminder was due', async () => {
    // The accounts of this file were made today, long after.
    await remindAt(dueIn(2020))

    expect(mails).toEqual([])
  })
})

test('the dashboard counts days and finds the issue on the calendar of the practice', async () => {
  const id = await addIssue(2095)
  const at = (moment: string) => thisQuarter(payload(), { now: Date.parse(moment), language: 'en' })

  // Still March in Los Angeles.
  expect(await at('2095-04-01T06:00:00Z')).toMatchObject({
    quarter: { year: 2095, quarter: 1 },
    daysLeft: 0,
    issue: { id, subject: 'Spring', state: 'writing' },
  })
  const next = await at('2095-04-01T08:00:00Z')
  expect([next.quarter, next.daysLeft, next.issue]).toEqual([{ year: 2095, quarter: 2 }, 90, undefined])
})

test('readers get nothing that no owner confirmed, whatever day it is and however long the server runs', async () => {
  const id = await addIssue(2096)
  let now = dueIn(2096)
  const postman = createPostman(payload(), () => now)
  const looked = jest.spyOn(payload().db, 'find')
  const lookedForMailings = () =>
    looked.mock.calls.filter(([{ collection }]) => collection === 'mailings').length

  postman.start()
  for (const days of [0, 9, 10, 11, 100]) {
    now = dueIn(2096) + days * day
    await remindAt(now)
  }
  const before = lookedForMailings()
  await until(async () => lookedForMailings() > before)
  await postman.stop()
  looked.mockRestore()

  expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(['owner@example.org', 'second@example.org']))
  for (const collection of ['mailings', 'deliveries'] as const)
    expect((await payload().count({ collection })).totalDocs).toBe(0)
  expect((await owner.get(`/newsletters/${id}`)).body.state).toBe('writing')
})
