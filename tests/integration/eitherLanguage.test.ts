import { expect, test } from '@jest/globals'
import { builders, type ContentSlug } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import { problemsOf } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor } = usePlatform('editor', startBehindFrontDoor)

/** Publishes something in Spanish that has no word of English. */
const publishInSpanish = async (collection: ContentSlug, words: string) =>
  (await editor.post(`/${collection}?locale=es`, builders[collection](words))).body.doc

const read = async (path: string) => {
  const response = await fetch(`${platform().url}${path}`)
  return { status: response.status, text: await response.text() }
}

test.each<[ContentSlug, (slug: string) => string]>([
  ['faqs', () => '/questions'],
  ['services', (slug) => `/services/${slug}`],
  ['services', () => '/services'],
  ['pages', (slug) => `/${slug}`],
  ['newsletters', (slug) => `/newsletters/${slug}`],
])('what is published in Spanish alone (%s) stands on both websites', async (collection, pathOf) => {
  const { slug } = await publishInSpanish(collection, 'Una calma')

  const [english, spanish] = await Promise.all([read(pathOf(slug)), read(`/es${pathOf(slug)}`)])

  expect([english.status, spanish.status]).toEqual([200, 200])
  expect(english.text).toContain('Una calma')
  expect(spanish.text).toContain('Una calma')
})

test('a contraindication in Spanish alone warns readers of English', async () => {
  const { id } = await publishInSpanish('contraindications', 'Un derrame')
  const data = { ...builders.services('Calm'), contraindications: [id] }
  const { slug } = await platform().payload.create({ collection: 'services', data })

  expect((await read(`/services/${slug}`)).text).toMatch(/Un derrame \d+<\/h4><p>Un derrame<\/p>/)
})

test.each(['', '?locale=en', '?locale=es'])('REST gives it by /api/faqs/…%s', async (query) => {
  const { id } = await publishInSpanish('faqs', 'Una pregunta')

  expect((await editor.get(`/faqs/${id}${query}`)).body.question).toContain('Una pregunta')
})

test.each(['', ', locale: en', ', locale: es'])('GraphQL gives it by Faq(id: …%s)', async (locale) => {
  const { id } = await publishInSpanish('faqs', 'Una pregunta')
  const query = `{ Faq(id: "${id}"${locale}) { question } }`

  const { body } = await editor.post('/graphql', { query })

  expect(body.data.Faq.question).toContain('Una pregunta')
})

test.each(['/globals/site', '/globals/site?locale=en'])(
  'so it is with what there is one of: %s',
  async (path) => {
    await editor.post('/globals/site?locale=es', { brand: { name: 'Calm', tagline: 'En calma' } })

    const { body } = await editor.get(path)
    const graphql = await editor.post('/graphql', { query: '{ Site { brand { tagline } } }' })

    expect(body.brand.tagline).toBe('En calma')
    expect(graphql.body.data.Site.brand.tagline).toBe('En calma')
  },
)

test('the preview of a draft in Spanish alone shows it to readers of English as well', async () => {
  const { doc } = (await editor.post('/pages?locale=es&draft=true', { title: 'En calma', slug: 'calma' }))
    .body
  const made = await editor.post('/previews', { collection: 'pages', id: doc.id, locale: 'en' })

  const page = await (await fetch(platform().url + new URL(made.body.url).pathname)).text()

  expect(page).toContain('<h1>En calma</h1>')
})

test('who asks for one language alone, as the form of the panel does, gets nothing of the other', async () => {
  const { id } = await publishInSpanish('faqs', 'Una pregunta')
  const query = `{ Faq(id: "${id}", fallbackLocale: none) { question } }`

  const rest = await editor.get(`/faqs/${id}?locale=en&fallback-locale=null`)
  const graphql = await editor.post('/graphql', { query })

  expect(rest.body.question ?? null).toBe(null)
  expect(graphql.body.data.Faq.question).toBe(null)
})

test.each(['fallback-locale', 'fallbackLocale'])(
  'who names English by %s gets English alone',
  async (name) => {
    const { id } = await publishInSpanish('faqs', 'Una pregunta')

    const { body } = await editor.get(`/faqs/${id}?${name}=en`)

    expect(body.question ?? null).toBe(null)
  },
)

test.each([
  ['en', 'es'],
  ['es', 'en'],
])('publishing a page in %s, as the panel does, answers nothing of %s', async (locale, other) => {
  const { body } = await editor.post(`/pages?locale=${locale}`, builders.pages('Words'))
  const { id } = body.doc
  await editor.patch(`/pages/${id}?draft=true&locale=${other}`, { meta: { title: 'Other words' } })
  const publish = (query = '') =>
    editor.patch(`/pages/${id}?depth=0&locale=${locale}${query}`, { _status: 'published' })

  const answers = [await publish(), await publish(`&fallback-locale=${other}`)]

  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.map((answer) => answer.body.doc.meta.title ?? null)).toEqual([null, 'Other words'])
})

test.each([
  ['en', 'es'],
  ['es', 'en'],
])('so does publishing in %s what there is one of (not %s)', async (locale, other) => {
  await editor.post(`/globals/site?locale=${other}`, { footer: { text: 'Words' } })
  await editor.post(`/globals/site?locale=${locale}`, { footer: { text: '' } })

  const { body } = await editor.post(`/globals/site?depth=0&locale=${locale}`, { _status: 'published' })

  expect(body.result.footer.text).toBeFalsy()
})

test('publishing in English still asks for English', async () => {
  const { id } = await publishInSpanish('faqs', 'Una pregunta')

  const refused = await editor.patch(`/faqs/${id}?locale=en`, { topic: 'session', _status: 'published' })

  expect(refused.status).toBe(400)
  expect(Object.keys(problemsOf(refused))).toEqual(['question', 'answer'])
})

test.each([
  ['en', 'es'],
  ['es', 'en'],
])('a change in %s takes over nothing from %s', async (locale, other) => {
  await editor.post(`/globals/site?locale=${other}`, { footer: { text: 'Words' } })
  await editor.post(`/globals/site?locale=${locale}`, { footer: { text: '' } })
  await editor.post(`/globals/site?locale=${locale}`, { currency: 'USD' })

  const { footer } = (await editor.get(`/globals/site?locale=${locale}&fallback-locale=none`)).body

  expect(footer.text).toBeFalsy()
})
