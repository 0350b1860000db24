import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { previewToken } from '../../src/previews/previewToken'
import { builders } from '../helpers/builders'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'

const canary = 'Canary in a draft'
let platform: TestPlatform
let issue: string

beforeAll(async () => {
  const { startBehindFrontDoor } = await import('../helpers/frontDoor')
  platform = await startBehindFrontDoor()
  const { docs } = await platform.payload.find({ collection: 'newsletters', draft: true, limit: 1 })
  issue = String(docs[0]?.id)
})

afterAll(() => platform.stop())

type Grant = { collection?: string; id?: string; locale?: 'en' | 'es'; until?: number }

const tokenFor = ({ collection = 'newsletters', id = issue, locale = 'en', until }: Grant = {}) =>
  previewToken(
    { collection, global: null, id, locale, until: until ?? Date.now() + 60_000 },
    platform.payload.secret,
  )

const open = (view: string, grant: Grant = {}) => fetch(`${platform.url}/preview/${tokenFor(grant)}${view}`)
const readMail = (token: string) =>
  fetch(`${platform.url}/api/previews/mail`, { headers: token ? { authorization: `Preview ${token}` } : {} })

describe.each([
  ['en', 'Welcome to our first letter', 'Unsubscribe'],
  ['es', 'Le damos la bienvenida a nuestra primera carta', 'Darse de baja'],
] as const)('the sample issue in %s', (locale, subject, leave) => {
  test('is shown as the mail that it will be, with all of its blocks', async () => {
    const response = await open('?as=mail', { locale })
    const html = await response.text()

    expect(response.status).toBe(200)
    expect(html).toContain(`<html dir="ltr" lang="${locale}">`)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(new RegExp(`<h1[^>]*>${subject}</h1>`))
    expect(html).toContain(leave)
    expect(html).toMatch(/<img alt="[^"]+"[^>]* src="\/api\/media\/file\/[^"]+\.jpg"/)
    expect(html).toMatch(/href="http:\/\/localhost:\d+(\/es)?\/services\/craniosacral-therapy"/)
    const sent = await (await readMail(tokenFor({ locale }))).json()

    expect(sent.html).toMatch(/ src="http:\/\/localhost:\d+\/api\/media\/file\/[^"]+\.jpg"/)
    expect(sent.text).toContain(leave)
    expect(Buffer.byteLength(sent.html)).toBeLessThan(100_000)
  })

  test('is shown as plain text, with its links', async () => {
    const page = await (await open('?as=text', { locale })).text()

    expect(page).toContain(`<pre`)
    expect(page).toContain(subject)
    expect(page).toMatch(/&lt;http:\/\/localhost:\d+(\/es)?\/services\/craniosacral-therapy&gt;/)
    expect(page).not.toContain('<table')
  })
})

test('the mail is shown in dark colors to whoever asks, and no cache keeps it', async () => {
  const response = await open('?as=dark')
  const html = await response.text()

  expect(html).toContain('@media all{.paper{background-color:#131a18!important}')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  })
})

test('each way to see the issue leads to the others, and the web page stays what a link opens', async () => {
  const page = await (await open('')).text()

  for (const view of ['?', '?as=mail', '?as=dark', '?as=text']) expect(page).toContain(`href="${view}"`)
  expect(page).toContain('<link href="/assets/site')
  expect(await (await open('?as=nonsense')).text()).toContain('<link href="/assets/site')
})

test('nobody sees a mail without a link to this issue', async () => {
  const { payload } = platform
  const page = await payload.create({ collection: 'pages', data: builders.pages('.') })
  const ofPage = { collection: 'pages', id: String(page.id) }

  const answers = await Promise.all(
    ['', 'x.y', `${tokenFor()}x`, tokenFor(ofPage), tokenFor({ until: Date.now() - 1 })].map(readMail),
  )

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 410])
  expect((await open('x?as=mail')).status).toBe(404)
  expect((await open('?as=mail', { until: Date.now() - 1 })).status).toBe(410)
  expect((await open('?as=mail', ofPage)).status).toBe(200)
  expect(await (await open('?as=mail', ofPage)).text()).not.toContain('role="article"')
})

test('the mail has the draft of this issue, and no draft of anything that it shows', async () => {
  const { payload } = platform
  const { docs } = await payload.find({ collection: 'services', limit: 1 })
  const service = String(docs[0]?.id)
  await payload.update({ collection: 'services', id: service, data: { summary: canary }, draft: true })
  await payload.create({
    collection: 'services',
    data: { ...builders.services(canary), _status: 'draft' },
    draft: true,
  })
  await payload.update({ collection: 'newsletters', id: issue, data: { subject: 'Just typed' }, draft: true })

  const { subject, html, text } = await (await readMail(tokenFor())).json()

  expect(subject).toBe('Just typed')
  expect(text).toContain('Just typed')
  expect(html + text).not.toContain(canary)
})
