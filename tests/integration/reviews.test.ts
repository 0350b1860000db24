import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { dueReviews, remindOfReviews } from '../../src/governance'
import { dayIn } from '../../src/lib/dayIn'
import { builders } from '../helpers/builders'
import { addUser } from '../helpers/people'
import { problemsOf } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const day = 24 * 60 * 60 * 1000
const { platform, staff: editor, visitor } = usePlatform('editor')

const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

/** A date as the panel keeps it. */
const noonOf = (date: string) => `${date}T12:00:00.000Z`

const review = (days: number) => ({
  reviewedBy: 'The practice',
  reviewedOn: '2020-01-10T12:00:00.000Z',
  nextReviewDue: inDays(days),
})

beforeAll(async () => {
  const contact = { practiceName: 'The practice', timeZone: 'America/Los_Angeles' as const }
  await platform().payload.updateGlobal({
    slug: 'contact-details',
    data: { ...contact, _status: 'published' },
  })
})

beforeEach(async () => {
  for (const collection of ['services', 'contraindications', 'pages'] as const)
    await platform().payload.delete({ collection, where: { id: { exists: true } }, trash: true })
})

describe('a page that gives health advice', () => {
  test('can’t be published without its review, but kept as a draft', async () => {
    const page = { ...builders.pages('Advice'), givesHealthAdvice: true }

    const refused = await editor.post('/pages', page)
    const draft = await editor.post('/pages?draft=true', { ...page, _status: 'draft' })
    const published = await editor.patch(`/pages/${draft.body.doc.id}`, {
      review: review(30),
      _status: 'published',
    })

    expect(Object.keys(problemsOf(refused)).sort()).toEqual([
      'review.nextReviewDue',
      'review.reviewedBy',
      'review.reviewedOn',
    ])
    expect([draft.status, published.status]).toEqual([201, 200])
    expect((await visitor.get(`/pages/${draft.body.doc.id}`)).body.review.reviewedBy).toBe('The practice')
  })

  test('is told from other pages, which need none', async () => {
    expect((await editor.post('/pages', builders.pages('Prices'))).status).toBe(201)
  })
})

test('a review that has not happened yet is refused', async () => {
  const later = { ...builders.services('Calm'), review: { ...review(300), reviewedOn: inDays(2) } }
  const today = {
    ...builders.services('Calm'),
    review: { ...review(300), reviewedOn: noonOf(dayIn('America/Los_Angeles', Date.now())) },
  }

  expect(problemsOf(await editor.post('/services', later))['review.reviewedOn']).toMatch(/in the future/)
  expect((await editor.post('/services', today)).status).toBe(201)
})

const add = async (title: string, days: number, extra: object = {}) =>
  editor.post('/services', { ...builders.services(title), title, review: review(days), ...extra })

test('what is due is listed, the oldest first, if it is public', async () => {
  await add('Late', -3)
  await add('Very late', -30)
  await add('Soon', 20)
  await add('Today', 0)
  await add('Far', 60)
  await add('Draft', -5, { _status: 'draft' })
  await editor.post('/pages', {
    ...builders.pages('Page'),
    title: 'Advice',
    givesHealthAdvice: true,
    review: review(-10),
  })

  const due = await dueReviews(platform().payload, Date.now())

  expect(due.map(({ title, isOverdue }) => `${title} ${isOverdue}`)).toEqual([
    'Very late true',
    'Advice true',
    'Late true',
    'Today false',
    'Soon false',
  ])
})

test('a review is overdue when its day has passed in the practice, and not while it is still evening there', async () => {
  await add('Evening', 0, { review: { ...review(0), nextReviewDue: noonOf('2026-12-24') } })
  const isOverdueAt = async (moment: string) =>
    (await dueReviews(platform().payload, Date.parse(moment))).map(({ isOverdue }) => isOverdue)

  expect(await isOverdueAt('2026-12-25T07:59:00Z')).toEqual([false])
  expect(await isOverdueAt('2026-12-25T08:00:00Z')).toEqual([true])
})

describe('once a month, the owners', () => {
  const payload = () => platform().payload
  // Sent after eight in the morning in Los Angeles on the first of the month.
  const firstOf = (month: string) => Date.parse(`${month}-01T17:00:00Z`)
  const remindAt = (now: number) => remindOfReviews(payload(), () => now)
  let mails: { to?: unknown; subject?: unknown; text?: unknown }[]
  let send: ReturnType<typeof jest.spyOn>

  beforeAll(() => addUser(payload(), 'owner', 'owner@example.org'))

  beforeEach(() => {
    mails = []
    send = jest.spyOn(payload(), 'sendEmail').mockImplementation(async (mail) => void mails.push(mail))
  })

  afterEach(() => send.mockRestore())

  test('are mailed what is overdue, once, though two processes run and start again', async () => {
    await add('Late', -3)
    await add('Soon', 20)

    await Promise.all([1, 2, 3].map(() => remindAt(firstOf('2099-03'))))
    await remindAt(firstOf('2099-03') + day)

    expect(mails.map(({ to }) => to)).toEqual(['owner@example.org'])
    expect(mails[0]?.subject).toBe('Texts to review · Textos por revisar')
    expect(mails[0]?.text).toMatch(/Late/)
  })

  test('are mailed again the next month, and not on other days', async () => {
    await add('Late', -3)

    await remindAt(firstOf('2099-04') + 10 * day)
    const between = mails.length
    await remindAt(firstOf('2099-05'))

    expect([between, mails.length]).toEqual([0, 1])
  })

  test('are not mailed if nothing is overdue', async () => {
    await remindAt(firstOf('2099-06'))

    expect(mails).toEqual([])
  })

  test('are mailed later if it could not be done at first, while others are mailed, and no log names them', async () => {
    await add('Late', -3)
    await addUser(payload(), 'owner', 'second@example.org')
    const warn = jest.spyOn(payload().logger, 'warn')
    send.mockRejectedValueOnce(Object.assign(new Error('550 no owner@example.org'), { code: 'EENVELOPE' }))

    await remindAt(firstOf('2099-07'))
    const [others, logged] = [mails.length, warn.mock.calls]
    warn.mockRestore()
    await remindAt(firstOf('2099-07') + 60_000)
    const soon = mails.length
    await remindAt(firstOf('2099-07') + 600_000)

    expect([others, soon, mails.length]).toEqual([1, 1, 2])
    expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(['owner@example.org', 'second@example.org']))
    expect(logged).toEqual([[{ problem: 'EENVELOPE', owner: expect.any(String) }, expect.any(String)]])
    expect(JSON.stringify(logged)).not.toContain('example.org')
  })

  test('are mailed by somebody else where a process was killed before its mail, once', async () => {
    await add('Late', -3)
    const { docs } = await payload().find({ collection: 'users', where: { role: { equals: 'owner' } } })
    for (const { id } of docs)
      await payload().create({
        collection: 'sent-reminders',
        data: {
          key: `reviews/2099-08/${id}`,
          leasedUntil: new Date(firstOf('2099-08') + 300_000).toISOString(),
        },
      })

    await remindAt(firstOf('2099-08') + 60_000)
    const early = mails.length
    await Promise.all([1, 2, 3].map(() => remindAt(firstOf('2099-08') + 600_000)))
    await remindAt(firstOf('2099-08') + day)

    expect([early, mails.length]).toEqual([0, docs.length])
  })
})
