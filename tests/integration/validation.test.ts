import { describe, expect, test } from '@jest/globals'
import { addForm, addPicture, builders } from '../helpers/builders'
import { problemsOf } from '../helpers/rest'
import { storedBlocks } from '../helpers/storedBlocks'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: api } = usePlatform('owner')

const inSpanish = { cookie: 'payload-lng=es' }

describe('a service', () => {
  const service = (change: object) => ({ ...builders.services('Calm'), ...change })

  test('can’t be treated for longer than it is booked', async () => {
    const sessionOptions = [{ name: 'Short', minutesBooked: 45, minutesActive: 60 }]

    const answer = await api.post('/services', service({ sessionOptions }))
    const spanish = await api.post('/services', service({ sessionOptions }), inSpanish)

    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual({
      'sessionOptions.0.minutesActive':
        'The treatment can’t be longer (60 minutes) than the time booked (45 minutes).',
    })
    expect(Object.values(problemsOf(spanish))).toEqual([expect.stringContaining('no puede durar más')])
  })

  test('has a summary of 200 characters at most', async () => {
    const answer = await api.post('/services', service({ summary: 'x'.repeat(201) }))

    expect(Object.keys(problemsOf(answer))).toEqual(['summary'])
  })

  test('is due for its next review after the last one', async () => {
    const review = {
      reviewedBy: 'A',
      reviewedOn: '2026-05-02T00:00:00Z',
      nextReviewDue: '2026-05-01T00:00:00Z',
    }

    const answer = await api.post('/services', service({ review }))

    expect(problemsOf(answer)['review.nextReviewDue']).toContain('must come after the last one')
  })

  test.each(['javascript:alert(1)', 'example.org', 'data:text/html,x'])(
    'does not lead to %s',
    async (bookingLink) => {
      const answer = await api.post('/services', service({ bookingLink }))

      expect(problemsOf(answer).bookingLink).toContain('https://')
    },
  )

  test('has an address of its own, made from its title', async () => {
    const { slug: _slug, ...untitled } = service({ title: 'Sesión de prueba' })

    const first = await api.post('/services', untitled)
    const taken = await api.post('/services', service({ slug: first.body.doc.slug }))
    const tidied = await api.post('/services', service({ slug: 'Not Tidy' }))
    const bad = await api.patch(`/services/${first.body.doc.id}`, { slug: 'Not A Slug', generateSlug: false })

    expect(first.body.doc.slug).toBe('sesion-de-prueba')
    expect(Object.keys(problemsOf(taken))).toEqual(['slug'])
    expect(tidied.body.doc.slug).toBe('not-tidy')
    expect(problemsOf(bad).slug).toContain('lowercase letters')
  })
})

test.each(['services', 'contraindications'] as const)(
  'without a review, %s can be saved as a draft, but not be published',
  async (slug) => {
    const { review: _review, ...unreviewed } = builders[slug]('Unreviewed')

    const draft = await api.post(`/${slug}?draft=true`, { ...unreviewed, _status: 'draft' })
    const published = await api.patch(`/${slug}/${draft.body.doc.id}`, { _status: 'published' })

    expect([draft.status, published.status]).toEqual([201, 400])
    expect(Object.keys(problemsOf(published)).sort()).toEqual([
      'review.nextReviewDue',
      'review.reviewedBy',
      'review.reviewedOn',
    ])
  },
)

test('a quarter has one newsletter issue, and the message says where the other one is', async () => {
  const issue = { ...builders.newsletters('News'), year: 2031, quarter: 2 }
  const first = await api.post('/newsletters', issue)

  const second = await api.post('/newsletters', { ...issue, subject: 'Again' })
  await api.patch(`/newsletters/${first.body.doc.id}`, { deletedAt: new Date().toISOString() })
  const third = await api.post('/newsletters', { ...issue, subject: 'Again' })

  expect(first.body.doc.slug).toBe('2031-q2')
  expect(problemsOf(second).quarter).toContain('already an issue for quarter 2 of 2031')
  expect(problemsOf(third).quarter).toContain('in the trash')
})

test('a new newsletter issue is for the first quarter that has none', async () => {
  const draft = () => api.post('/newsletters?draft=true', { subject: 'Next', _status: 'draft' })

  const first = (await draft()).body.doc
  const second = (await draft()).body.doc

  expect(second.year * 4 + second.quarter).toBe(first.year * 4 + first.quarter + 1)
})

test('nobody sets the state or the counts of an issue by hand', async () => {
  const { body } = await api.post('/newsletters', {
    ...builders.newsletters('News'),
    state: 'sent',
    counts: { accepted: 9 },
  })

  expect(body.doc).toMatchObject({ state: 'writing', counts: { accepted: 0 } })
})

test('a page can hold every block that there is, as other tests fill them in', async () => {
  const [picture, form] = await Promise.all([addPicture(platform().payload), addForm(platform().payload)])
  const service = (await api.post('/services', builders.services('Calm'))).body.doc
  const blocks = storedBlocks({ picture: picture.id, form: form.id, service: service.id })

  const answer = await api.post('/pages', { ...builders.pages('Every block'), blocks })

  expect(problemsOf(answer)).toEqual({})
  expect(answer.status).toBe(201)
})

describe('a button or an event', () => {
  const leadingTo = (url: string) => {
    const events = [{ title: 'Tea', startsAt: '2026-12-12T22:00:00.000Z', url }]
    const blocks = [
      { blockType: 'button', label: 'Go', url },
      { blockType: 'eventList', events },
    ]
    return { ...builders.pages('Links'), blocks }
  }

  test.each(['/', '/contact', '/es/contact?from=card#hours', 'https://example.org/a', 'http://example.org'])(
    'may lead to %s',
    async (url) => {
      expect((await api.post('/pages', leadingTo(url))).status).toBe(201)
    },
  )

  test.each([
    ...['javascript:alert(1)', 'data:text/html,x', '//example.org', '/\\example.org', '/\t/example.org'],
    ...['contact', '/my page', 'mailto:a@example.org'],
  ])('does not lead to %s', async (url) => {
    const answer = await api.post('/pages', leadingTo(url))
    const spanish = await api.post('/pages', leadingTo(url), inSpanish)

    expect(problemsOf(answer)).toEqual({
      'blocks.0.url': expect.stringMatching(/page of your site like \/contact, or a whole address/),
      'blocks.1.events.0.url': expect.stringMatching(/page of your site like \/contact/),
    })
    expect(problemsOf(spanish)['blocks.0.url']).toMatch(/página de su sitio como \/contact/)
  })
})

describe('contact details', () => {
  const details = (change: object) => ({
    practiceName: 'Practice',
    timeZone: 'America/Los_Angeles',
    ...change,
  })

  test.each(['12', '(000) 000-0000', 'call us', '+1 916 555'])(
    'refuse %s as a phone number',
    async (phone) => {
      const answer = await api.post('/globals/contact-details', details({ phone, _status: 'published' }))

      expect(problemsOf(answer).phone).toContain('can’t be dialed')
    },
  )

  test('give a number that can be dialed as a link as well', async () => {
    await api.post('/globals/contact-details', details({ phone: '(916) 838-2570', _status: 'published' }))

    const { body } = await api.get('/globals/contact-details')

    expect(body).toMatchObject({ phone: '(916) 838-2570', phoneLink: 'tel:+19168382570' })
  })

  test('refuse a closure that ends before it begins', async () => {
    const closures = [{ validFrom: '2026-12-24T12:00:00Z', validThrough: '2026-12-23T12:00:00Z' }]

    const answer = await api.post('/globals/contact-details', details({ closures, _status: 'published' }))

    expect(problemsOf(answer)['closures.0.validThrough']).toContain('ends before it begins')
  })

  test.each([
    [{ opens: '9 am', closes: '17:00' }, 'openingHours.0.opens'],
    [{ opens: '17:00', closes: '09:00' }, 'openingHours.0.closes'],
    [{ opens: '09:00', closes: '24:30' }, 'openingHours.0.closes'],
  ])('refuse the hours %j', async (hours, path) => {
    const openingHours = [{ dayOfWeek: 'Monday', ...hours }]

    const answer = await api.post('/globals/contact-details', details({ openingHours, _status: 'published' }))

    expect(Object.keys(problemsOf(answer))).toEqual([path])
  })
})

describe('a practitioner', () => {
  test.each([
    ['licensed', ['license.authority', 'license.number']],
    ['unlicensed', ['license.statement']],
  ])('who is %s says so in full', async (status, missing) => {
    const answer = await api.post('/practitioners', {
      ...builders.practitioners('Therapist'),
      license: { status },
    })

    expect(Object.keys(problemsOf(answer)).sort()).toEqual(missing)
  })
})
