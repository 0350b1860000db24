import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dayIn } from '../../src/lib/dayIn'
import { quarterOf, quarterSlug } from '../../src/lib/quarter'
import { addPicture, builders, paragraph } from '../helpers/builders'
import { loginAs } from '../helpers/people'
import { problemsOf, restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor, visitor } = usePlatform('editor')
let deskHeaders: Record<string, string>
const desk = restAs(platform, () => deskHeaders)
const payload = () => platform().payload

beforeAll(async () => {
  deskHeaders = await loginAs(platform(), 'desk')
})
beforeEach(() =>
  payload().delete({ collection: 'newsletters', where: { id: { exists: true } }, trash: true }),
)

const begin = async (body: object = {}, language = 'en') =>
  editor.post(`/newsletters/begin?locale=${language}`, body)

const read = async (id: string, locale = 'en') =>
  (await editor.get(`/newsletters/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`)).body

const { root } = paragraph('Old words')
const heading = (text: string) => ({
  ...root.children[0],
  type: 'heading',
  tag: 'h2',
  children: [{ ...root.children[0]?.children[0], text }],
})
const withHeading = (text: string) => ({ root: { ...root, children: [heading(text), ...root.children] } })
const textsIn = (value: unknown) =>
  [...JSON.stringify(value).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text)

/** An issue with every kind of block, in English and in Spanish. */
const addIssue = async (year: number, quarter: number) => {
  const [service, faq, { id: image }] = await Promise.all([
    payload().create({ collection: 'services', data: builders.services('Calm') }),
    payload().create({ collection: 'faqs', data: builders.faqs('Does it hurt?') }),
    addPicture(payload()),
  ])
  const event = { startsAt: '2030-02-01T18:00:00.000Z', endsAt: '2030-02-01T20:00:00.000Z' }
  const blocksIn = (say: (en: string, es: string) => string) => [
    { blockType: 'richText', content: withHeading(say('News', 'Novedades')) },
    { blockType: 'serviceList', heading: say('Sessions', 'Sesiones'), services: [service.id] },
    { blockType: 'questionList', heading: say('Questions', 'Preguntas'), faqs: [faq.id] },
    {
      blockType: 'eventList',
      heading: say('Coming up', 'Próximas'),
      events: [{ ...event, title: say('Tea', 'Té') }],
    },
    { blockType: 'media', image },
    {
      blockType: 'callout',
      tone: 'important',
      heading: say('Mind', 'Ojo'),
      content: paragraph('Closed on Monday'),
    },
    { blockType: 'quote', text: say('Be still', 'Quietud'), source: 'A poem' },
    { blockType: 'button', label: say('Book', 'Reservar'), url: 'https://book.example.org' },
  ]
  const english = { subject: 'Old subject', preheader: 'Old line', year, quarter, body: blocksIn((en) => en) }
  const { body } = await editor.post('/newsletters', { ...english, _status: 'published' })
  const ids: { id: string; events?: { id: string }[] }[] = body.doc.body
  const spanish = blocksIn((_, es) => es).map((block, index) => ({ ...block, id: ids[index]?.id }))
  await editor.patch(`/newsletters/${body.doc.id}?locale=es`, { subject: 'Asunto viejo', body: spanish })
  return { service: service.id, faq: faq.id }
}

const kindsOf = (issue: { body: { blockType: string }[] }) => issue.body.map(({ blockType }) => blockType)

describe('an issue that is begun', () => {
  test('is a draft for this quarter, with a usual structure if there was none before, in both languages', async () => {
    await payload().create({ collection: 'faqs', data: builders.faqs('Does it hurt?') })

    const { status, body } = await begin()

    const now = quarterOf(dayIn('UTC', Date.now()))
    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ ...now, slug: quarterSlug(now), _status: 'draft', state: 'writing' })
    const [english, spanish] = [await read(body.doc.id), await read(body.doc.id, 'es')]
    expect(kindsOf(english)).toEqual(['richText', 'eventList', 'questionList', 'serviceList'])
    expect(english.body.map((block: { heading?: string }) => block.heading ?? null)).toEqual([
      ...[null, 'Coming up', 'You asked us', 'Our sessions'],
    ])
    expect(spanish.body[3]).toMatchObject({ id: english.body[3].id, heading: 'Nuestras sesiones' })
  })

  test('has the blocks of the last one with their settings and headings, without what belonged to that issue', async () => {
    const { service, faq } = await addIssue(2030, 1)
    await addIssue(2029, 4)

    const { body } = await begin({ year: 2030, quarter: 2 })

    const issue = await read(body.doc.id)
    expect(issue).toMatchObject({ slug: '2030-q2', body: { length: 8 } })
    expect(issue.subject ?? null).toBeNull()
    expect(issue.preheader ?? null).toBeNull()
    const [text, services, questions, events, media, callout, quote, button] = issue.body
    expect(textsIn(text)).toEqual(['News'])
    expect(services).toMatchObject({ heading: 'Sessions', services: [service] })
    expect(questions).toMatchObject({ heading: 'Questions', faqs: [faq] })
    expect([events.heading, events.events ?? []]).toEqual(['Coming up', []])
    expect(media.image ?? null).toBeNull()
    expect(callout).toMatchObject({ tone: 'important', heading: 'Mind' })
    expect(button).toMatchObject({ label: 'Book', url: 'https://book.example.org' })
    expect(JSON.stringify(issue)).not.toMatch(/Old|Closed on Monday|Be still|A poem|Tea/)
    expect(quote.blockType).toBe('quote')
  })

  test('has them in the other language as well, whichever it is begun in', async () => {
    await addIssue(2030, 1)

    const { body } = await begin({ year: 2030, quarter: 2 }, 'es')

    const [english, spanish] = [await read(body.doc.id), await read(body.doc.id, 'es')]
    expect([english.body[1].heading, spanish.body[1].heading]).toEqual(['Sessions', 'Sesiones'])
    expect([textsIn(english.body[0]), textsIn(spanish.body[0])]).toEqual([['News'], ['Novedades']])
    expect([english.body[7].label, spanish.body[7].label]).toEqual(['Book', 'Reservar'])
    expect(spanish.body.map(({ id }: { id: string }) => id)).toEqual(
      english.body.map(({ id }: { id: string }) => id),
    )
  })

  test('is one for each quarter, and for those who write alone', async () => {
    const first = await begin({ year: 2030, quarter: 2 })
    const second = await begin({ year: 2030, quarter: 2 })
    await editor.patch(`/newsletters/${first.body.doc.id}`, { deletedAt: new Date().toISOString() })
    const third = await begin({ year: 2030, quarter: 2 })

    expect([first.status, second.status, third.status]).toEqual([201, 400, 400])
    expect(problemsOf(second).quarter).toMatch(/already an issue/)
    expect(problemsOf(third).quarter).toMatch(/in the trash/)
    expect((await begin({ year: 2030, quarter: 5 })).status).toBe(400)
    expect((await desk.post('/newsletters/begin', {})).status).toBe(403)
    expect((await visitor.post('/newsletters/begin', {})).status).toBe(403)
  })

  test('begins the same way in the form of the panel, and as it was sent where it says what is in it', async () => {
    await addIssue(2030, 1)

    const quarter = { year: 2030, quarter: 2 }
    const inForm = await editor.post('/newsletters?draft=true', quarter)
    const said = await editor.post('/newsletters?draft=true', { year: 2030, quarter: 3, body: [] })

    expect((await read(inForm.body.doc.id)).body).toHaveLength(8)
    expect((await read(said.body.doc.id)).body).toEqual([])
  })
})

test('an event that ends before it begins is refused', async () => {
  const event = { title: 'Tea', startsAt: '2030-02-01T18:00:00.000Z', endsAt: '2030-02-01T17:00:00.000Z' }
  const body = [{ blockType: 'eventList', events: [event] }]

  const refused = await editor.post('/newsletters', { ...builders.newsletters('Calm'), body })

  expect(problemsOf(refused)['body.0.events.0.endsAt']).toMatch(/ends before it begins/)
})
