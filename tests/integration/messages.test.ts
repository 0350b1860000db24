import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createCaretaker } from '../../src/privacy'
import { addForm } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'
import { problemsOf, restAs } from '../helpers/rest'

let platform: TestPlatform
let form: string
let deskHeaders: Record<string, string>

beforeAll(async () => {
  platform = await startTestPlatform()
  form = (await addForm(platform.payload)).id
  deskHeaders = await loginAs(platform, 'desk')
})

afterAll(() => platform.stop())

const visitor = restAs(
  () => platform,
  () => ({}),
)

const good = { name: 'Ana', email: 'ana@example.org', message: 'May I come on Friday?' }

const send = (answers: Record<string, unknown>, extra: object = {}) =>
  visitor.post('/form-submissions', {
    form,
    submissionData: Object.entries(answers).map(([field, value]) => ({ field, value })),
    ...extra,
  })

test('a visitor sends a message and can’t read it again', async () => {
  const sent = await send(good)

  expect(sent.status).toBe(201)
  expect((await visitor.get(`/form-submissions/${sent.body.doc.id}`)).status).toBe(403)
})

test('a form does not tell visitors where its messages go', async () => {
  const { body } = await visitor.get(`/forms/${form}`)

  expect(body.fields.map(({ name }: { name: string }) => name)).toEqual(['name', 'email', 'message'])
  expect(body).not.toHaveProperty('emails')
})

test('what a visitor wrote is changed by nobody, while the desk marks it as answered', async () => {
  const { body } = await send(good)
  const desk = restAs(
    () => platform,
    () => deskHeaders,
  )

  await desk.patch(`/form-submissions/${body.doc.id}`, {
    isAnswered: true,
    submissionData: [{ field: 'message', value: 'Something else' }],
  })
  const kept = await desk.get(`/form-submissions/${body.doc.id}`)

  expect(kept.body.isAnswered).toBe(true)
  expect(JSON.stringify(kept.body.submissionData)).toContain(good.message)
})

test('a visitor can’t mark a message as answered', async () => {
  const { body } = await send(good, { isAnswered: true })
  const { isAnswered } = await platform.payload.findByID({ collection: 'form-submissions', id: body.doc.id })

  expect(isAnswered).toBe(false)
})

test('of what a sender posts, only the form and the answers are kept', async () => {
  const notifyAt = '2001-01-01T00:00:00.000Z'
  const { body } = await send(good, {
    id: 'chosen-by-the-sender',
    updatedAt: notifyAt,
    notifyAt,
    problem: 'key',
  })
  const kept = await platform.payload.findByID({
    collection: 'form-submissions',
    id: body.doc.id,
    showHiddenFields: true,
  })

  expect(body.doc.id).not.toBe('chosen-by-the-sender')
  expect([kept.updatedAt, kept.notifyAt]).not.toContain(notifyAt)
})

test('a message is taken without a word of emails in the log, since forms send none', async () => {
  const logs = (['info', 'error'] as const).map((level) => jest.spyOn(platform.payload.logger, level))

  const { status } = await send(good)
  const said = logs.flatMap(({ mock }) => mock.calls)
  for (const log of logs) log.mockRestore()

  expect([status, said]).toEqual([201, []])
})

test('the answer holds nothing of what was written', async () => {
  const { body } = await send(good)

  expect(body).toEqual({
    doc: { id: expect.any(String) },
    message: 'Thank you. Your message has arrived.',
  })
})

test('a message is kept for a year, as long as nobody has said otherwise', async () => {
  const { db } = platform.payload
  const sendBefore = async (days: number) => {
    const { id } = (await send(good)).body.doc
    const createdAt = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
    await db.updateOne({ collection: 'form-submissions', id, data: { createdAt } })
    return id
  }
  const [old, younger] = [await sendBefore(366), await sendBefore(364)]

  await createCaretaker(platform.payload).run()

  const { docs } = await db.find({ collection: 'form-submissions', where: { id: { in: [old, younger] } } })
  expect(docs.map(({ id }) => id)).toEqual([younger])
})

test('the panel lists messages before the record of who read them', () => {
  const order = platform.payload.config.collections.map(({ slug }) => slug)

  expect(order.indexOf('form-submissions')).toBeLessThan(order.indexOf('audit-events'))
})

describe('programs', () => {
  const stored = async () => (await platform.payload.count({ collection: 'form-submissions' })).totalDocs

  test('that fill in what people don’t see are thanked like people, and nothing is kept', async () => {
    const before = await stored()

    const trapped = await send(good, { homepage: 'https://spam.example.org' })
    const person = await send(good, { homepage: '' })

    expect(trapped.status).toBe(person.status)
    expect(trapped.body.message).toBe(person.body.message)
    expect(trapped.body.doc.id).toHaveLength(person.body.doc.id.length)
    expect(await stored()).toBe(before + 1)
  })

  test('that are quicker than anybody could be are asked to send it once more', async () => {
    const before = await stored()

    const quick = await send(good, { elapsedMs: 400 })
    const slow = await send(good, { elapsedMs: 4000 })

    expect(quick.status).toBe(400)
    expect(quick.body.errors[0].message).toBe('That was very quick. Please send it once more.')
    expect(slow.status).toBe(201)
    expect(await stored()).toBe(before + 1)
  })
})

describe('is refused with the name of the field', () => {
  test.each([
    ['what is missing', { name: 'Ana', email: 'ana@example.org' }, { message: 'Please fill this in.' }],
    ['what is blank', { ...good, name: '   ' }, { name: 'Please fill this in.' }],
    [
      'an address that is none',
      { ...good, email: 'ana at home' },
      { email: 'This is not an email address.' },
    ],
    [
      'a text that is too long',
      { ...good, message: 'x'.repeat(5001) },
      { message: expect.stringContaining('5,000') },
    ],
    ['a line that is too long', { ...good, name: 'x'.repeat(501) }, { name: expect.stringContaining('500') }],
    [
      'a field that the form does not have',
      { ...good, role: 'owner' },
      { role: 'This form has no such field.' },
    ],
  ])('%s', async (_name, answers, problems) => {
    const answer = await send(answers)

    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual(problems)
  })

  test('an answer that is given twice', async () => {
    const submissionData = [...Object.entries(good), ['name', 'Eve']].map(([field, value]) => ({
      field,
      value,
    }))

    const answer = await visitor.post('/form-submissions', { form, submissionData })

    expect(Object.keys(problemsOf(answer))).toEqual(['name'])
  })

  test.each([[undefined], ['nothing'], [{ id: 'x' }], [['a']], [null]])(
    'a form that is %j',
    async (unknown) => {
      const answer = await visitor.post('/form-submissions', { form: unknown, submissionData: [] })

      expect(answer.status).toBe(400)
    },
  )
})
