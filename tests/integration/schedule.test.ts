import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createScheduler, type Scheduler, standingPlans } from '../../src/schedule'
import { builders } from '../helpers/builders'
import { addUser, loginAs, theirPassword } from '../helpers/people'
import { problemsOf, restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const minute = 60_000
const day = 24 * 60 * minute

const { platform, staff: editor, visitor } = usePlatform('editor')

/** How far the clock of the scheduler is ahead. */
let ahead: number
let scheduler: Scheduler

const clock = () => Date.now() + ahead

beforeEach(() => {
  ahead = 0
  scheduler = createScheduler(platform().payload, clock)
})

afterEach(() =>
  platform().payload.delete({ collection: 'scheduled-changes', where: { id: { exists: true } } }),
)

const soon = (ms = minute) => new Date(Date.now() + ms).toISOString()

const addDraft = async (extra: object = {}) => {
  const data = { ...builders.services('Calm'), ...extra, _status: 'draft' }
  return (await editor.post('/services?draft=true', data)).body.doc
}

const plan = (id: string, action: string, dueAt: unknown = soon()) =>
  editor.post('/scheduled-changes', { document: { relationTo: 'services', value: id }, action, dueAt })

const stateOf = async (id: string) => {
  const { state, problem } = (await editor.get(`/scheduled-changes/${id}?depth=0`)).body
  return { state, problem }
}

const isPublic = async (id: string) => (await visitor.get(`/services/${id}`)).status === 200

const timesPublished = async (id: string) => {
  const query = `where[parent][equals]=${id}&where[version._status][equals]=published`
  return (await editor.get(`/services/versions?${query}`)).body.totalDocs
}

/** Lets the time of everything planned come. */
const passTime = async (ms = 2 * minute) => {
  ahead = ms
  await scheduler.doDue()
}

describe('what is planned', () => {
  test('is published when its time has come, and not before', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')

    await scheduler.doDue()
    const before = await isPublic(id)
    await passTime()

    expect([before, await isPublic(id)]).toEqual([false, true])
    expect(await stateOf(body.doc.id)).toEqual({ state: 'done', problem: null })
  })

  test('is published at once when its time passed while the form was filled in', async () => {
    const { id } = await addDraft()
    await plan(id, 'publish', soon(-minute / 2))

    await scheduler.doDue()

    expect(await isPublic(id)).toBe(true)
  })

  test('is unpublished when its time has come', async () => {
    const { id } = (await editor.post('/services', builders.services('Calm'))).body.doc
    await plan(id, 'unpublish')

    const before = await isPublic(id)
    await passTime()

    expect([before, await isPublic(id)]).toEqual([true, false])
  })

  test('is unpublished though the draft is not finished', async () => {
    const { id } = (await editor.post('/services', builders.services('Calm'))).body.doc
    await editor.patch(`/services/${id}?draft=true`, { summary: null, _status: 'draft' })
    await plan(id, 'unpublish')

    await passTime()

    expect(await isPublic(id)).toBe(false)
  })

  test('is the latest draft, with the redirect and the change that publishing by hand would bring', async () => {
    const { id, slug } = (await editor.post('/services', builders.services('Calm'))).body.doc
    await editor.patch(`/services/${id}?draft=true`, { summary: 'First', _status: 'draft' })
    await plan(id, 'publish')
    await editor.patch(`/services/${id}?draft=true`, {
      summary: 'Last',
      slug: `${slug}-new`,
      _status: 'draft',
    })
    const { cursor } = (await visitor.get('/changes')).body

    await passTime()
    const { docs } = (await visitor.get(`/redirects?where[from][equals]=/services/${slug}`)).body
    const { changes } = (await visitor.get(`/changes?since=${cursor}`)).body

    expect((await visitor.get(`/services/${id}`)).body.summary).toBe('Last')
    expect(docs[0].to).toBe(`/services/${slug}-new`)
    expect(changes).toContainEqual(expect.objectContaining({ type: 'changed', id }))
  })

  test('happens once, though two processes look for it at the same time', async () => {
    const { id } = await addDraft()
    await plan(id, 'publish')
    const other = createScheduler(platform().payload, clock)

    ahead = 2 * minute
    await Promise.all([scheduler.doDue(), other.doDue(), scheduler.doDue()])

    expect(await timesPublished(id)).toBe(1)
  })

  test('is taken up by another process when the one that began is gone', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')
    await platform().payload.db.updateOne({
      collection: 'scheduled-changes',
      id: body.doc.id,
      data: { state: 'doing', lease: 'of a dead process', leasedUntil: soon(minute) },
    })

    await passTime(30_000)
    const whileLeased = await isPublic(id)
    await passTime()

    expect([whileLeased, await isPublic(id), await timesPublished(id)]).toEqual([false, true, 1])
  })

  test('is not made again when the one that made it was killed before saying so', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')
    await platform().payload.db.updateOne({
      collection: 'scheduled-changes',
      id: body.doc.id,
      data: { state: 'doing', doneAt: soon(), lease: 'of a dead process', leasedUntil: soon(-minute) },
    })

    await passTime()

    expect([await stateOf(body.doc.id), await timesPublished(id)]).toEqual([
      { state: 'done', problem: null },
      0,
    ])
  })

  test('can be put off and called off', async () => {
    const [moved, called] = [await addDraft(), await addDraft()]
    const plans = [await plan(moved.id, 'publish'), await plan(called.id, 'publish')]
    const [first, second] = plans.map(({ body }) => body.doc.id)

    await editor.patch(`/scheduled-changes/${first}`, { dueAt: soon(day) })
    await editor.delete(`/scheduled-changes/${second}`)
    await passTime()
    const early = await Promise.all([moved.id, called.id].map(isPublic))
    await passTime(2 * day)

    expect(early).toEqual([false, false])
    expect(await Promise.all([moved.id, called.id].map(isPublic))).toEqual([true, false])
  })

  test('is done no more once somebody published it by hand', async () => {
    const { id } = await addDraft()
    await plan(id, 'publish')

    await editor.patch(`/services/${id}`, { _status: 'published' })
    await passTime()

    expect(await timesPublished(id)).toBe(1)
  })

  test('can be the settings of the site', async () => {
    const values = { brand: { name: 'Quiet Hands' }, _status: 'draft' }
    await editor.post('/globals/site', { brand: { name: 'Before' }, _status: 'published' })
    await editor.post('/globals/site?draft=true', values)
    const planned = await editor.post('/scheduled-changes', {
      global: 'site',
      action: 'publish',
      dueAt: soon(),
    })
    const refused = await editor.post('/scheduled-changes', {
      global: 'site',
      action: 'unpublish',
      dueAt: soon(),
    })

    await passTime()

    expect(planned.body.doc.title).toBe('Site settings')
    expect((await visitor.get('/globals/site')).body.brand.name).toBe('Quiet Hands')
    expect(problemsOf(refused).action).toMatch(/can be published at a time, but not unpublished/)
  })
})

describe('is refused when it is planned', () => {
  test('what lacks its review, naming what is missing', async () => {
    const { id } = await addDraft({ review: undefined })

    const { status, body } = await plan(id, 'publish')

    expect(status).toBe(400)
    expect(problemsOf({ body }).document).toMatch(/can’t be published yet.*Review > Reviewed by: .*required/)
  })

  test('a time that is past or no time', async () => {
    const { id } = await addDraft()

    const answers = await Promise.all([soon(-minute), 'tomorrow', null].map((at) => plan(id, 'publish', at)))

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(problemsOf(answers[0] ?? { body: {} }).dueAt).toMatch(/in the future/)
  })

  test('what is planned already', async () => {
    const { id } = await addDraft()
    await plan(id, 'publish')

    expect(problemsOf(await plan(id, 'publish', soon(day))).action).toMatch(/planned already/)
    expect((await plan(id, 'unpublish', soon(day))).status).toBe(201)
  })

  test('nothing at all, and what is in the trash, in the language of the panel', async () => {
    const { id } = await addDraft()
    await editor.patch(`/services/${id}`, { deletedAt: soon(0) })

    const nothing = await editor.post('/scheduled-changes', { action: 'publish', dueAt: soon() })
    const trashed = await editor.post(
      '/scheduled-changes',
      { document: { relationTo: 'services', value: id }, action: 'publish', dueAt: soon() },
      { 'accept-language': 'es' },
    )

    expect(problemsOf(nothing).document).toMatch(/Choose what to publish/)
    expect(problemsOf(trashed).document).toMatch(/Está en la papelera/)
  })

  test('a new time for what has been done', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')
    await passTime()

    expect((await editor.patch(`/scheduled-changes/${body.doc.id}`, { dueAt: soon(day) })).status).toBe(409)
  })

  test('a result that was made up', async () => {
    const { id } = await addDraft()
    const { doc } = (await plan(id, 'publish')).body

    await editor.patch(`/scheduled-changes/${doc.id}`, { state: 'done', problem: 'None', scheduledBy: null })

    expect(await stateOf(doc.id)).toEqual({ state: 'waiting', problem: null })
    expect((await editor.get(`/scheduled-changes/${doc.id}?depth=0`)).body.scheduledBy).toBe(
      doc.scheduledBy.id,
    )
  })
})

describe('did not work, and says why', () => {
  test('when the text lost what it needs, until it is mended and given a new time', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')
    await editor.patch(`/services/${id}?draft=true`, { summary: null, _status: 'draft' })

    await passTime()
    const failed = await stateOf(body.doc.id)
    await editor.patch(`/services/${id}?draft=true`, { summary: 'Mended', _status: 'draft' })
    await editor.patch(`/scheduled-changes/${body.doc.id}`, { dueAt: soon(5 * minute) })
    await passTime(10 * minute)

    expect(failed).toEqual({ state: 'failed', problem: expect.stringMatching(/Summary: .*required/) })
    expect([await isPublic(id), await stateOf(body.doc.id)]).toEqual([true, { state: 'done', problem: null }])
  })

  test('when it was trashed meanwhile', async () => {
    const { id } = await addDraft()
    const { body } = await plan(id, 'publish')
    await editor.patch(`/services/${id}`, { deletedAt: soon(0) })

    await passTime()

    expect(await stateOf(body.doc.id)).toEqual({ state: 'failed', problem: expect.stringMatching(/trash/) })
  })

  describe('when whoever planned it', () => {
    let colleague: string
    let theirs: Record<string, string>

    beforeAll(async () => {
      const { id } = await addUser(platform().payload, 'editor', 'colleague@example.org')
      colleague = id
      const response = await fetch(`${platform().url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'es' },
        body: JSON.stringify({ email: 'colleague@example.org', password: theirPassword }),
      })
      const token = /payload-token=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
      theirs = { authorization: `JWT ${token}`, 'accept-language': 'es' }
    })

    test.each([
      ['may no longer edit', { role: 'desk' as const }, /no puede cambiarlo/],
      ['had their account switched off', { role: 'editor' as const, isDisabled: true }, /está desactivada/],
    ])('%s', async (_, data, problem) => {
      const { id } = await addDraft()
      const rest = restAs(platform, () => theirs)
      const { payload } = platform()
      await payload.update({
        collection: 'users',
        id: colleague,
        data: { role: 'editor', isDisabled: false },
      })
      const { body } = await rest.post('/scheduled-changes', {
        document: { relationTo: 'services', value: id },
        action: 'publish',
        dueAt: soon(),
      })
      await payload.update({ collection: 'users', id: colleague, data })

      await passTime()

      expect(await isPublic(id)).toBe(false)
      expect(await stateOf(body.doc.id)).toEqual({ state: 'failed', problem: expect.stringMatching(problem) })
    })
  })
})

test('what did not work hides neither what is late nor what is coming', async () => {
  const add = async (state: 'doing' | 'failed' | 'waiting', dueAt: string) => {
    const data = { action: 'publish', global: 'site', title: state, state, dueAt }
    const { id } = await platform().payload.db.create({ collection: 'scheduled-changes', data })
    return id
  }
  await add('failed', soon(-9 * day))
  const failed = [await add('failed', soon(-7 * day)), await add('failed', soon(-8 * day))]
  const late = [await add('doing', soon(-3 * minute)), await add('waiting', soon(-2 * minute))]
  const coming = [await add('waiting', soon(minute)), await add('waiting', soon(day))]

  const standing = await standingPlans(platform().payload, { now: Date.now(), most: 2 })

  const ids = Object.entries(standing).map(([kind, plans]) => [kind, plans.map(({ id }) => id)])
  expect(Object.fromEntries(ids)).toEqual({ late, failed, coming })
})

test('what was done is forgotten after 90 days, what did not work is not', async () => {
  const [good, bad] = [await addDraft(), await addDraft()]
  await plan(good.id, 'publish')
  await plan(bad.id, 'publish')
  await editor.patch(`/services/${bad.id}`, { deletedAt: soon(0) })
  await passTime()

  ahead = 91 * day
  scheduler.start()
  const left = async () => (await editor.get('/scheduled-changes?depth=0')).body.docs
  while ((await left()).length > 1) await new Promise((resolve) => setTimeout(resolve, 50))
  await scheduler.stop()

  expect((await left()).map(({ state }: { state: string }) => state)).toEqual(['failed'])
})

test('the front desk sees what is coming, and cannot plan', async () => {
  const desk = restAs(platform, () => headers)
  const headers = await loginAs(platform(), 'desk')
  const { id } = await addDraft()
  await plan(id, 'publish')

  const seen = await desk.get('/scheduled-changes')
  const refused = await desk.post('/scheduled-changes', {
    document: { relationTo: 'services', value: id },
    action: 'unpublish',
    dueAt: soon(),
  })

  expect(seen.body.totalDocs).toBe(1)
  expect(refused.status).toBe(403)
})
