// Before the platform, which reads the environment once.
import '../helpers/mailSink'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { serverOrigins } from '../../src/lib/serverOrigins'
import { addressKeyOf } from '../../src/newsletter/subscribing'
import { addPicture, builders, paragraph } from '../helpers/builders'
import { sink } from '../helpers/mailSink'
import { loginAs } from '../helpers/people'
import { addPostalAddress } from '../helpers/postalAddress'
import { addReaders } from '../helpers/readers'
import { restAs } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')
const headers: Record<'editor' | 'desk', Record<string, string>> = { editor: {}, desk: {} }
const editor = restAs(platform, () => headers.editor)
const desk = restAs(platform, () => headers.desk)

const recipients = 4

beforeAll(async () => {
  for (const role of ['editor', 'desk'] as const) headers[role] = await loginAs(platform(), role)
  await addReaders(platform().payload, recipients)
})
afterAll(() => sink.stop())
beforeEach(() => addPostalAddress(platform().payload))

type Finding = { severity: string; message: string; form: string; path: string | null; locale: string | null }

const addIssue = async (overrides: object = {}) => {
  const { body } = await owner.post('/newsletters', { ...builders.newsletters('Calm'), ...overrides })
  return String(body.doc.id)
}

const findingsOf = async (id: string, language = 'en'): Promise<Finding[]> =>
  (await editor.post(`/newsletters/${id}/check`, {}, { 'accept-language': language })).body.findings

const toBeMended = async (id: string) =>
  (await findingsOf(id))
    .filter(({ severity }) => severity === 'mustBeMended')
    .map(({ form, path, locale }) => `${form} ${path} ${locale}`)

const removeAddress = () =>
  platform().payload.updateGlobal({
    slug: 'contact-details',
    data: { practiceName: 'Calm', address: { streetAddress: '', addressLocality: '' }, _status: 'published' },
  })

const send = (id: string, order: object = { recipients }, extra = {}) =>
  owner.post(`/newsletters/${id}/send`, order, extra)

const linked = (fields: object) => {
  const { root } = paragraph('Words')
  const link = { type: 'link', version: 1, fields, children: [{ type: 'text', text: 'our page' }] }
  return { root: { ...root, children: [{ ...root.children[0], children: [link] }] } }
}

describe('the check of an issue', () => {
  test('is for the owner and for editors alone', async () => {
    const id = await addIssue()

    const answers = await Promise.all(
      [owner, editor, desk, visitor].map(({ post }) => post(`/newsletters/${id}/check`, {})),
    )

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 403])
    expect((await editor.post('/newsletters/nobody/check', {})).status).toBe(404)
  })

  test('finds nothing to mend in an issue that is ready, and advises on what readers of Spanish get', async () => {
    const findings = await findingsOf(await addIssue())

    expect(findings.filter(({ severity }) => severity === 'mustBeMended')).toEqual([])
    expect(findings).toContainEqual({
      severity: 'advice',
      message: expect.stringMatching(/^Readers of Spanish: 1\. No text is written/),
      form: 'newsletters',
      path: 'body',
      locale: 'es',
    })
  })

  test('finds what is missing around the issue, in the language of the panel, until it is there', async () => {
    const id = await addIssue()
    await removeAddress()

    expect(await toBeMended(id)).toEqual(['contact-details address null'])
    expect((await findingsOf(id, 'es'))[0]?.message).toMatch(/^Falta la dirección postal/)
    await addPostalAddress(platform().payload)
    expect(await toBeMended(id)).toEqual([])
  })

  test('finds what was left standing in the draft, at its field and in its language, until it is mended', async () => {
    const id = await addIssue()
    const body = [
      { blockType: 'richText', content: paragraph('Lorem ipsum') },
      { blockType: 'callout', tone: 'note', heading: 'Hi {{name}}', content: paragraph('Calm') },
    ]
    await editor.patch(`/newsletters/${id}?draft=true`, { body })

    expect(await toBeMended(id)).toEqual(['newsletters body.0.content en', 'newsletters body.1.heading en'])
    await editor.patch(`/newsletters/${id}?draft=true`, { body: [] })
    expect(await toBeMended(id)).toEqual([])
  })

  test('finds what a language lacks once something is written in it', async () => {
    const id = await addIssue()
    await editor.patch(`/newsletters/${id}?draft=true&locale=es`, { preheader: 'Lo que ayuda' })

    expect(await toBeMended(id)).toEqual(['newsletters subject es'])
    await editor.patch(`/newsletters/${id}?draft=true&locale=es`, { subject: 'Calma' })
    expect(await toBeMended(id)).toEqual([])
  })

  test('asks for an English subject, which the Spanish does not stand in for', async () => {
    const issue = { ...builders.newsletters('Calma'), audience: 'es' }
    const { doc } = (await owner.post('/newsletters?locale=es', issue)).body

    expect(await toBeMended(doc.id)).toEqual(['newsletters subject en'])
  })

  test.each([
    ['en', 'es', 'mustBeMended'],
    ['es', 'en', 'advice'],
  ])(
    'finds that %s has a subject alone, so that its readers would get %s',
    async (locale, other, severity) => {
      const issue = builders.newsletters('Calm')
      const { doc } = (await owner.post(`/newsletters?locale=${other}`, issue)).body
      await editor.patch(`/newsletters/${doc.id}?draft=true&locale=${locale}`, {
        subject: 'Calm',
        preheader: 'Calm',
      })
      const unwritten = async () =>
        (await findingsOf(doc.id))
          .filter(({ path }) => path === 'body')
          .map((finding) => [finding.severity, finding.locale])

      expect(await unwritten()).toEqual([[severity, locale]])
      const [block] = doc.body
      const body = [{ ...block, content: paragraph('Words') }]
      await editor.patch(`/newsletters/${doc.id}?draft=true&locale=${locale}`, { body })
      expect(await unwritten()).toEqual([])
    },
  )

  test('leaves it to the subject where no block has words of its own', async () => {
    const id = await addIssue({ body: [{ blockType: 'serviceList' }] })
    await editor.patch(`/newsletters/${id}?draft=true&locale=es`, { subject: 'Calma' })

    expect((await findingsOf(id)).filter(({ path }) => path === 'body')).toEqual([])
  })

  test('finds links to what is not published, once for both languages, and pictures without words', async () => {
    const { payload } = platform()
    const service = await payload.create({
      collection: 'services',
      data: { ...builders.services('Soon'), _status: 'draft' },
      draft: true,
    })
    const picture = await addPicture(payload)
    const id = await addIssue({
      body: [
        { blockType: 'serviceList', services: [service.id] },
        { blockType: 'button', label: 'Go', url: `${serverOrigins[0]}/nothing-here` },
        { blockType: 'richText', content: linked({ linkType: 'custom', url: '/nowhere' }) },
        { blockType: 'media', image: picture.id },
      ],
    })
    await editor.patch(`/newsletters/${id}?draft=true&locale=es`, { subject: 'Calma' })

    expect(await toBeMended(id)).toEqual([
      'newsletters body.0.services en',
      'newsletters body.1.url en',
      'newsletters body.2.content en',
      'newsletters body.3.image es',
    ])
    await payload.update({ collection: 'services', id: service.id, data: { _status: 'published' } })
    await payload.update({ collection: 'media', id: picture.id, data: { alt: 'Gris' }, locale: 'es' })
    expect(await toBeMended(id)).toEqual(['newsletters body.1.url en', 'newsletters body.2.content en'])
  })

  test('finds a button to a page of the site that is not there, once for both languages', async () => {
    const { body } = await editor.post('/pages', { ...builders.pages('There'), slug: 'there' })
    const buttons = ['/there', '/not-there'].map((url) => ({ blockType: 'button', label: 'Go', url }))
    const id = await addIssue({ body: buttons })
    await editor.patch(`/newsletters/${id}?draft=true&locale=es`, { subject: 'Calma' })

    expect(body.doc.slug).toBe('there')
    expect(await toBeMended(id)).toEqual(['newsletters body.1.url en'])
  })

  test('finds a dead link in the answer of a question that the issue shows', async () => {
    const answer = linked({ linkType: 'custom', url: '/gone' })
    const { body } = await editor.post('/faqs', { ...builders.faqs('Why'), answer })
    const id = await addIssue({ body: [{ blockType: 'questionList', questions: [body.doc.id] }] })

    expect(await toBeMended(id)).toEqual(['newsletters body.0 en'])
  })

  test('says when the page of the issue, to which the mail links, is not published', async () => {
    const id = await addIssue({ _status: 'draft' })

    expect(await findingsOf(id)).toContainEqual(
      expect.objectContaining({ severity: 'advice', message: expect.stringContaining('not published') }),
    )
  })
})

describe('sending', () => {
  test('is refused, now and later, with what must be mended; a test is not; mended, it is accepted', async () => {
    const id = await addIssue({ preheader: 'Hi {{name}}' })
    await removeAddress()

    const refused = await send(id)
    const inSpanish = await send(id, { recipients, at: '2999-01-15T09:30' }, { 'accept-language': 'es' })
    const tried = await editor.post(`/newsletters/${id}/test-send`, {})

    expect([refused.status, inSpanish.status, tried.status]).toEqual([422, 422, 200])
    const [{ message, data }] = refused.body.errors
    expect(message).toMatch(/can’t be sent yet.*\nThe postal address.*\n“{{name}}”/)
    expect(data.findings.map(({ path }: Finding) => path)).toEqual(['address', 'preheader'])
    expect(inSpanish.body.errors[0].message).toMatch(/aún no se puede enviar.*\nFalta la dirección postal/)
    expect((await owner.get(`/newsletters/${id}/progress`)).body.state).toBe('writing')

    await addPostalAddress(platform().payload)
    await owner.patch(`/newsletters/${id}`, { preheader: 'Hi there' })
    expect((await send(id)).status).toBe(200)
    expect((await owner.post(`/newsletters/${id}/cancel`, {})).status).toBe(200)
  })
})

describe('who would get it', () => {
  test('is counted by language, and who would not with the reason', async () => {
    const { payload } = platform()
    const add = (number: number, more: object) =>
      payload.create({
        collection: 'subscribers',
        data: { email: addressOf(number), language: 'en', state: 'confirmed', source: 'test', ...more },
      })
    await add(11, { state: 'pending' })
    await add(12, { pausedUntil: '2999-01-01T00:00:00.000Z' })
    await add(13, { language: 'es' })
    const addressKey = addressKeyOf(addressOf(13))
    await payload.create({
      collection: 'suppressions',
      data: { addressKey, reason: 'bounced', since: new Date().toISOString() },
    })
    const countedFor = async (audience: string) =>
      (await editor.post(`/newsletters/${await addIssue({ audience })}/check`, {})).body.recipients

    expect(await countedFor('everyone')).toEqual({
      total: 4,
      byLanguage: { en: 3, es: 1 },
      suppressed: 1,
      pending: 1,
      paused: 1,
    })
    expect(await countedFor('es')).toEqual({
      total: 1,
      byLanguage: { en: 0, es: 1 },
      suppressed: 1,
      pending: 0,
      paused: 0,
    })
  })
})
