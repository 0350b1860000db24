import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { previewToken } from '../../src/previews/previewToken'
import { builders } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import type { TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startBehindFrontDoor()
})

afterAll(() => platform.stop())

const open = (
  id: string,
  { collection = 'pages', until = Date.now() + 60_000, locale = 'en' as const } = {},
) => {
  const grant = { collection, global: null, id, locale, until }
  return fetch(`${platform.url}/preview/${previewToken(grant, platform.payload.secret)}`)
}

const addDraft = async (title: string) => {
  const { payload } = platform
  const { id, slug } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('Published'), title: 'Published' },
  })
  await payload.update({ collection: 'pages', id, data: { title }, draft: true })
  return { id, slug }
}

test('a preview link opens the page as it will be, says that it is a preview, and is kept by nobody', async () => {
  const { id, slug } = await addDraft('Drafted words')

  const response = await open(id)
  const page = await response.text()
  const published = await (await fetch(`${platform.url}/${slug}`)).text()

  expect(response.status).toBe(200)
  expect(page).toContain('<h1>Drafted words</h1>')
  expect(page).toContain('Preview of “Drafted words”: a draft, not published. This link works until')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  })
  expect(published).toContain('Published')
  expect(published).not.toContain('Drafted words')
})

test('a question is previewed among the others, whose drafts stay hidden', async () => {
  const { payload } = platform
  const add = async (question: string) =>
    (await payload.create({ collection: 'faqs', data: { ...builders.faqs('.'), question } })).id
  const [shown, other] = [await add('Asked before?'), await add('Asked by others?')]
  await payload.update({ collection: 'faqs', id: shown, data: { question: 'Asked anew?' }, draft: true })
  await payload.update({ collection: 'faqs', id: other, data: { question: 'A canary?' }, draft: true })

  const page = await (await open(shown, { collection: 'faqs' })).text()

  expect(page).toContain('Asked anew?')
  expect(page).toContain('Asked by others?')
  expect(page).not.toContain('Asked before?')
  expect(page).not.toContain('A canary?')
})

test('settings are previewed on a home page that has moved, in each language', async () => {
  const { payload } = platform
  const data = { ...builders.pages('Home'), title: 'Moved home', slug: 'home' }
  const { id } = await payload.create({ collection: 'pages', data })
  await payload.update({ collection: 'pages', id, data: { slug: 'begin' } })
  const openSettings = async (locale: 'en' | 'es') => {
    const grant = { collection: null, global: 'site', id: null, locale, until: Date.now() + 60_000 }
    const response = await fetch(`${platform.url}/preview/${previewToken(grant, payload.secret)}`)
    return [response.status, await response.text()]
  }

  const opened = [await openSettings('en'), await openSettings('es')]

  expect(opened).toEqual([
    [200, expect.stringMatching(/<html lang="en">.*<h1>Moved home<\/h1>.*Preview of/s)],
    [200, expect.stringMatching(/<html lang="es">.*<h1>Moved home<\/h1>.*Vista previa de/s)],
  ])
})

test('a link that has expired, was changed or outlived its document says so kindly', async () => {
  const { id } = await addDraft('Gone soon')
  const { url } = await open(id)
  const expired = await open(id, { until: Date.now() - 1 })
  const changed = await fetch(`${url}x`)
  await platform.payload.delete({ collection: 'pages', id })
  const gone = await fetch(url)

  expect([expired.status, changed.status, gone.status]).toEqual([410, 404, 404])
  expect(await expired.text()).toContain('This preview has expired.')
  expect(await changed.text()).toContain('This preview link leads nowhere.')
  expect(gone.headers.get('cache-control')).toBe('no-store')
})
