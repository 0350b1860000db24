import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import { createPostman } from '../../src/newsletter'
import { createWebsite, type Website } from '../../src/site'
import { builders, paragraph } from '../helpers/builders'
import { forgetMails, mails } from '../helpers/mails'
import { loginAs } from '../helpers/people'
import { addPostalAddress } from '../helpers/postalAddress'
import { addReaders } from '../helpers/readers'
import { restAs } from '../helpers/rest'
import { until } from '../helpers/server'
import { usePlatform } from '../helpers/usePlatform'
import { addressOf } from '../smtp/sink.mjs'

const { platform, staff: owner, visitor } = usePlatform('owner')
const headers: Record<'editor' | 'desk', Record<string, string>> = { editor: {}, desk: {} }
const editor = restAs(platform, () => headers.editor)
const desk = restAs(platform, () => headers.desk)

let website: Website
let postman: ReturnType<typeof createPostman>
let issue: string

const recipients = 3
const minuteMs = 61_000

beforeAll(async () => {
  const { payload, url } = platform()
  for (const role of ['editor', 'desk'] as const) headers[role] = await loginAs(platform(), role)
  await forgetMails()
  await addPostalAddress(payload)
  await addReaders(payload, recipients)
  website = createWebsite({ client: createClient({ url }), url })
  postman = createPostman(payload, () => Date.now() + minuteMs)
  const draft = { ...builders.newsletters('Calm'), year: 2095, quarter: 1, _status: 'draft' as const }
  issue = String((await editor.post('/newsletters?draft=true', draft)).body.doc.id)
})
afterAll(() => postman.stop())

const send = () => owner.post(`/newsletters/${issue}/send`, { recipients })
const stateNow = async () => (await owner.get(`/newsletters/${issue}/progress`)).body.state
const readDraft = async () => (await owner.get(`/newsletters/${issue}?draft=true`)).body

const page = async (path: string) => {
  const response = await website.answer(new Request(`http://localhost${path}`))
  return response.status === 200 ? await response.text() : ''
}

/** All that readers get of the issue: its page, the archive, the feeds and the API. */
const everywhere = async () =>
  Promise.all([
    ...['/newsletters/2095-q1', '/newsletters', '/feed.xml', '/feed.json'].map(page),
    visitor.get('/newsletters?limit=100').then(({ body }) => JSON.stringify(body)),
  ])

test('until it is confirmed, an issue has no mail to be looked at', async () => {
  expect((await owner.get(`/newsletters/${issue}/mail`)).status).toBe(404)
})

test('a confirmed issue can’t be changed; undone, it can', async () => {
  await send()
  await editor.patch(`/newsletters/${issue}?draft=true`, { subject: 'Later', quarter: 2, audience: 'es' })
  const confirmed = await readDraft()
  await owner.post(`/newsletters/${issue}/cancel`, {})
  await editor.patch(`/newsletters/${issue}?draft=true`, { preheader: 'Undone' })

  expect(confirmed).toMatchObject({ slug: '2095-q1', audience: 'everyone' })
  expect(confirmed.subject).toMatch(/^Calm/)
  expect(await readDraft()).toMatchObject({ preheader: 'Undone', state: 'writing' })
})

test('as sending begins, though a process died over it, its page is published as it was mailed, without a word about any reader', async () => {
  expect((await everywhere()).join()).not.toContain('2095-q1')
  await send()
  await platform().payload.db.updateOne({
    collection: 'mailings',
    where: { issue: { equals: issue } },
    data: { startedAt: new Date().toISOString() },
  })
  postman.start()
  await until(async () => (await stateNow()) === 'sent')

  const [mail] = await mails()
  const shown = await everywhere()
  const tokens = [...String(mail?.text).matchAll(/unsubscribe\/([\w=-]{20,})/g)].map(([, token]) =>
    String(token),
  )
  expect(tokens.length).toBeGreaterThan(0)
  for (const place of shown) {
    expect(place).toContain('2095-q1')
    for (const secret of [...tokens, '%%', addressOf(1), addressOf(2), addressOf(3)])
      expect(place).not.toContain(secret)
  }
})

test('what readers get of a sent issue stays as it was mailed, however somebody saves it', async () => {
  const before = await everywhere()
  const { docs } = (await editor.get(`/newsletters/versions?where[parent][equals]=${issue}&sort=createdAt`))
    .body
  const changed = { subject: 'Changed', preheader: 'Changed', year: 2096, _status: 'published' }
  const body = [{ blockType: 'richText', content: paragraph('Changed') }]
  const mutation = `mutation { updateNewsletter(id: "${issue}", data: { subject: "Changed" }) { subject } }`

  await editor.patch(`/newsletters/${issue}`, { ...changed, body })
  await editor.patch(`/newsletters/${issue}?draft=true`, { subject: 'Changed' })
  const restored = await editor.post(`/newsletters/versions/${docs[0].id}`, {})
  await editor.post('/graphql', { query: mutation })
  await editor.patch(`/newsletters/${issue}`, { _status: 'published' })

  const withoutTimes = (places: string[]) =>
    places.map((place) => place.replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, ''))
  expect([docs[0].version.preheader, restored.status]).toEqual(['Calm', 409])
  expect(withoutTimes(await everywhere())).toEqual(withoutTimes(before))
})

test('a correction is told where the issue is read; the mail stays as it was', async () => {
  const correction = 'The evening is on Friday & not on Monday.'
  const said = 'The evening is on Friday &amp; not on Monday.'
  await editor.patch(`/newsletters/${issue}`, { correction })
  await editor.patch(`/newsletters/${issue}`, { subject: 'Friday', correction: '' })
  await editor.patch(`/newsletters/${issue}?locale=es`, { subject: 'Viernes' })

  const [shown, archive, , feed] = await everywhere()
  expect(shown).toContain(`<strong>Corrected:</strong> ${said}`)
  expect(shown).toContain('Friday</h1>')
  expect(archive).toContain('Friday')
  expect(JSON.parse(String(feed)).items[0]).toMatchObject({
    title: 'Friday',
    content_html: expect.stringContaining(`<strong>Corrected:</strong> ${said}`),
  })
  const spanish = (await editor.get(`/newsletters/${issue}?locale=es&fallback-locale=none`)).body
  expect(spanish.correction ?? null).toBeNull()
  const mail = (await desk.get(`/newsletters/${issue}/mail`)).body
  expect(mail.content.en.subject).toMatch(/^Calm/)
})

test('staff read the mail as it was sent, in both languages; the links of readers lead nowhere', async () => {
  const { status, body, headers: answered } = await desk.get(`/newsletters/${issue}/mail`)

  expect([status, answered.get('cache-control')]).toEqual([200, 'no-store'])
  for (const language of ['en', 'es'] as const) {
    const { subject, html, text } = body.content[language]
    expect(subject).toMatch(/^Calm/)
    expect(html).toContain(`lang="${language}"`)
    expect(html + text).not.toContain('%%')
    expect(html).not.toContain('href="#"')
  }
  expect(body.content.en.html).toMatch(/<a title="each reader’s own link to leave"[^>]*>/)
  expect(body.content.en.text).toContain('each reader’s own link to leave')
  expect((await visitor.get(`/newsletters/${issue}/mail`)).status).toBe(403)
  expect((await desk.get('/newsletters/nothing/mail')).status).toBe(404)
})

test('an issue that is taken off the website is in no feed any more', async () => {
  await editor.patch(`/newsletters/${issue}`, { _status: 'draft' })

  expect((await everywhere()).join()).not.toContain('2095-q1')
})
