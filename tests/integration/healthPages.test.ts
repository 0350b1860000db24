import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import type { Website } from '../../src/site'
import { builders, paragraph } from '../helpers/builders'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'

let platform: TestPlatform
let website: Website

beforeAll(async () => {
  const { startTestPlatform } = await import('../helpers/platform')
  const { createWebsite } = await import('../../src/site')
  platform = await startTestPlatform()
  website = createWebsite({ client: createClient({ url: platform.url }), url: platform.url })
  const { payload } = platform
  const { id, ...page } = await payload.create({ collection: 'pages', data: advice })
  const inSpanish = { ...page, review: { ...review, reviewedBy: 'Ana Ruiz, terapeuta' } }
  await payload.update({ collection: 'pages', id, locale: 'es', data: inSpanish })
  const data = { ...advice, slug: 'no-advice', givesHealthAdvice: false }
  await payload.create({ collection: 'pages', data })
})

afterAll(() => platform.stop())

const review = {
  reviewedBy: 'Ana Ruiz, therapist',
  reviewedOn: '2026-01-10T12:00:00.000Z',
  nextReviewDue: '2027-01-10T12:00:00.000Z',
}

/** A health page of nothing but formatted text. */
const advice = {
  ...builders.pages('Rest after a session'),
  slug: 'advice',
  blocks: [{ blockType: 'richText' as const, content: paragraph('Rest after a session.') }],
  givesHealthAdvice: true,
  review,
}

const read = async (path: string) => (await website.answer(new Request(`http://localhost${path}`))).text()

/** What a page says at its end of its review, without markup. */
const shownReview = async (path: string) =>
  /<aside[^>]*class="reviewed">(.*?)<\/aside>/.exec(await read(path))?.[1]?.replace(/<[^>]+>/g, '')

/** What search engines are told of a page itself. */
const toldOf = async (path: string, locale: 'en' | 'es') =>
  (await createClient({ url: platform.url }).structuredData(path, { locale }))['@graph'].find((thing) =>
    [thing['@type']].flat().includes('MedicalWebPage'),
  )

test.each([
  ['/advice', ['Last reviewed January 10, 2026', 'due January 10, 2027', 'by: Ana Ruiz, therapist']],
  ['/es/advice', ['Última revisión: 10 de enero de 2026', 'por: Ana Ruiz, terapeuta']],
  ['/what-to-expect', ['Last reviewed November 23, 2026', 'the practice reviews it before use']],
  ['/es/what-to-expect', ['Última revisión: 23 de noviembre de 2026', 'la consulta lo revisa antes']],
])('%s says when it was reviewed, and by whom', async (path, expected) => {
  const shown = await shownReview(path)

  for (const words of expected) expect(shown).toContain(words)
})

test('a health page of nothing but text tells search engines of its review, in both languages', async () => {
  const told = await Promise.all([toldOf('/advice', 'en'), toldOf('/advice', 'es')])

  expect(told).toMatchObject([
    { lastReviewed: '2026-01-10', reviewedBy: [{ '@type': 'Person', name: 'Ana Ruiz, therapist' }] },
    { lastReviewed: '2026-01-10', reviewedBy: [{ '@type': 'Person', name: 'Ana Ruiz, terapeuta' }] },
  ])
})

test('a page that gives no health advice keeps a review that was filled in before to itself', async () => {
  expect(await shownReview('/no-advice')).toBeUndefined()
  expect(await toldOf('/no-advice', 'en')).toBeUndefined()
})

test('the draft of a health page can be seen before anybody reviewed it', async () => {
  const { previewToken } = await import('../../src/previews/previewToken')
  const { id } = await platform.payload.create({
    collection: 'pages',
    data: { ...builders.pages('Draft'), givesHealthAdvice: true, _status: 'draft' },
    draft: true,
  })
  const grant = { collection: 'pages', global: null, id, locale: 'en' as const, until: Date.now() + 60_000 }
  const token = previewToken(grant, platform.payload.secret)

  const page = await website.preview({ token, locale: 'en', view: 'page' })

  expect(page.status).toBe(200)
})
