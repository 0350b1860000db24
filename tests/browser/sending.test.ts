import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { mails } from '../helpers/mails'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'
import { ask, barriersOn, beginSince, confirm, deskOf, writeBelow } from './sendingDesk'

const visit = useBrowser()
let server: StaffedServer
let issue: string

const readers = ['ana', 'ben', 'cleo', 'dora', 'eva', 'finn'].map((name) => `${name}@example.net`)
const addressees = 'It goes to 6 people: 4 in English, 2 in Spanish.'

beforeAll(async () => {
  // So slow that somebody can look on.
  server = await startStaffedServer({ env: { NEWSLETTER_RATE: '2' } })
  const address = { streetAddress: '1 Quiet Street', addressLocality: 'Ojai', addressRegion: 'CA' }
  await server.change('globals/contact-details', { practiceName: 'Calm', address, _status: 'published' })
  for (const [index, email] of readers.entries())
    await server.add('subscribers', { email, language: index < 4 ? 'en' : 'es', state: 'confirmed' })
  const onBreak = { email: 'gil@example.net', language: 'en', state: 'confirmed' } as const
  await server.add('subscribers', { ...onBreak, pausedUntil: '2999-01-01T00:00:00.000Z' })
})

beforeEach(async () => {
  issue = await server.add('newsletters', builders.newsletters('Calm'))
})

afterAll(() => server.stop())

const openDesk = async (role: 'owner' | 'editor' | 'desk') => {
  const path = `/collections/newsletters/${issue}`
  const visitor = await openPanel(await visit(), { server, role, path })
  return { ...visitor, desk: deskOf(visitor.page) }
}

/** As if a mail of the issue had come back since. */
const letOneComeBack = () =>
  writeBelow(
    server,
    `UPDATE deliveries SET returned = 'bounced', return_reason = 'noSuchAddress'
      WHERE id = (SELECT min(id) FROM deliveries WHERE issue = ?)`,
    [issue],
  )

/** The emails that were sent, with bare addresses. */
const mailed = async () => {
  const sent = await mails(path.join(server.folder, 'data', 'mails'))
  return sent.map(({ to, subject }) => ({ to: to.replace(/[<>]/g, ''), subject }))
}

test('an owner checks an issue, tests it, sends it, undoes it, sends it again and sees that everyone got it', async () => {
  const { page, desk, expectRefusal } = await openDesk('owner')
  expectRefusal(`409 POST /api/newsletters/${issue}/send`)
  const count = (name: string) => desk.locator('dl > div').filter({ hasText: name }).getByRole('definition')
  const button = (name: string) => desk.getByRole('button', { name, exact: true })

  await button('Check this issue').click()
  await desk.getByText(addressees).waitFor()
  await button('Send a test to me').click()
  await desk.getByText('Sent to owner@example.org').waitFor()
  const tests = (await mailed()).map(({ to, subject }) => `${to} ${subject.split(':')[0]}`)
  await button('Send …').click()
  await page.getByRole('dialog').getByText(addressees).waitFor()
  await page.getByRole('dialog').getByText('Left out: 1 taking a break.').waitFor()
  await confirm(page, '60')
  await page.getByRole('alert').filter({ hasText: 'It goes to 6 people now.' }).waitFor()
  const misfits = await misfitsOf(page, page.getByRole('dialog'))
  const barriers = await barriersOn(page)
  await confirm(page, '6')
  await desk.getByRole('timer').waitFor()
  const focused = await page.evaluate(() => document.activeElement?.textContent)
  misfits.push(...(await misfitsOf(page, desk)))
  await button('Undo').click()
  await desk.getByText('Not sent yet.').waitFor()
  await button('Send …').click()
  await confirm(page, '6')
  await button('Undo').waitFor()
  await beginSince(server, issue, 0)
  const bar = desk.getByRole('progressbar', { name: 'How far sending has come' })
  await bar.waitFor()
  await button('Pause').click()
  await desk.getByText('Nobody else gets it until you go on.').waitFor()
  misfits.push(...(await misfitsOf(page, desk)))
  barriers.push(...(await barriersOn(page)))
  await button('Go on').click()
  await desk.getByText('Sent. The last email left on').waitFor()
  await letOneComeBack()
  await page.reload()
  await awake(page)
  await desk.getByText('The address does not exist: 1').waitFor()
  misfits.push(...(await misfitsOf(page, desk)))
  barriers.push(...(await barriersOn(page)))

  expect(tests.sort()).toEqual(['owner@example.org Prueba', 'owner@example.org Test'])
  expect(focused).toBe('Sending')
  expect([misfits, barriers]).toEqual([[], []])
  expect(await count('Accepted').textContent()).toMatch(/^6/)
  expect(await count('Came back').textContent()).toMatch(/^1/)
  expect(await desk.getByText('Confirmed by owner@example.org.').count()).toBe(1)
  expect(await button('Send …').count()).toBe(0)
  const addresses = (await mailed()).map(({ to }) => to).filter((to) => !to.startsWith('owner'))
  expect(addresses.sort()).toEqual(readers)
})

test('what has to be mended first keeps an issue from being sent, and is a press away', async () => {
  const id = await server.add('newsletters', { ...builders.newsletters('Calm'), subject: 'TODO: a subject' })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/newsletters/${id}`,
  })
  const desk = deskOf(page)

  await atWidth(page, 768)
  await desk.getByRole('button', { name: 'Send …' }).click()
  const found = desk.getByRole('listitem').filter({ hasText: 'TODO' })
  await found.waitFor()
  const misfits = await misfitsOf(page, desk)
  await found.getByRole('button', { name: 'Show me' }).click()
  await page.waitForFunction(() => document.activeElement?.id === 'field-subject')

  expect(await desk.getByText('Please mend what has to be mended').count()).toBe(1)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(misfits).toEqual([])
})

test('an issue waits for its time, is called off, and asks when its time was missed', async () => {
  const { page, desk } = await openDesk('owner')
  const nextYear = new Date().getUTCFullYear() + 1
  await atWidth(page, 320)
  const schedule = async () => {
    await desk.getByRole('button', { name: 'Send …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Send this issue' })
    await dialog.getByLabel('At a time').check()
    await dialog.getByLabel('Day and time').fill(`${nextYear}-03-01T09:30`)
    await dialog.getByLabel('type the number of people').fill('6')
    await dialog.getByLabel('type the number of people').press('Enter')
    await desk.getByText('It will be sent on').waitFor()
  }

  await schedule()
  const misfits = await misfitsOf(page, desk)
  const planned = await desk.getByRole('status').first().textContent()
  await desk.getByRole('button', { name: 'Call off' }).click()
  await desk.getByText('Not sent yet.').waitFor()
  await schedule()
  await beginSince(server, issue, 7 * 60)
  await page.reload()
  await awake(page)
  await desk.getByText('Should it be sent now?').waitFor()
  await desk.getByRole('button', { name: 'Don’t send it' }).click()
  await desk.getByText('Not sent yet.').waitFor()

  expect(misfits).toEqual([])
  expect(planned).toMatch(/Mar 1, \d+, 9:30\sAM P[SD]T\.$/)
})

test('an editor may check and test an issue but not send it, and the front desk only sees how it stands', async () => {
  const editor = await openDesk('editor')
  const frontDesk = await openDesk('desk')
  const buttonsOf = (desk: typeof editor.desk) => desk.getByRole('button').allTextContents()

  await editor.desk.getByText('Not sent yet.').waitFor()
  await frontDesk.desk.getByText('Not sent yet.').waitFor()
  await editor.desk.getByRole('button', { name: 'Check this issue' }).click()
  await editor.desk.getByText(addressees).waitFor()

  expect(await buttonsOf(editor.desk)).toEqual(['Check again', 'Send a test to me'])
  expect(await buttonsOf(frontDesk.desk)).toEqual([])
})

test('staff look at the mail of an issue as it was frozen, in both languages, light, dark and as text', async () => {
  const { page } = await openDesk('owner')
  expect(await ask(page, issue, ['send', { recipients: 6 }])).toBe(200)
  await page.reload()
  await awake(page)
  await deskOf(page).getByRole('link', { name: 'See the email as it is sent' }).click()
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1 }).waitFor()
  const sandbox = await page.locator('iframe').getAttribute('sandbox')
  const background = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: 'Dark' }).click()
  await frame.getByRole('heading', { level: 1 }).waitFor()
  const dark = await background()
  const barriers = await barriersOn(page)
  const misfits = await misfitsOf(page, page.locator('.mails'))
  await atWidth(page, 320)
  await page.getByRole('button', { name: 'Spanish' }).click()
  await frame.getByText('Darse de baja').waitFor()
  const leads = await frame.getByText('Darse de baja').getAttribute('href')
  await page.getByRole('button', { name: 'Plain text' }).click()
  await page.getByText('enlace de cada lector para darse de baja').waitFor()
  await ask(page, issue, ['cancel'])

  expect(sandbox).not.toMatch(/allow-(scripts|same-origin|forms|top-navigation)/)
  expect(dark).not.toBe(light)
  expect([leads, barriers, misfits]).toEqual([null, [], []])
})

test('while no mail server is set up, an owner reads the mails in the panel, and nobody else does', async () => {
  const path = '/mails'
  const editor = await openPanel(await visit(), { server, role: 'editor', path })
  await editor.page.getByText('Only owners may read these.').waitFor()
  const links = [await editor.page.locator('#nav-mails').count()]
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  expect(await ask(page, issue, ['test-send'])).toBe(200)

  await page.reload()
  await awake(page)
  await page.getByRole('button', { name: 'Test: Calm' }).first().click()
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
  const barriers = await barriersOn(page)
  const misfits = await misfitsOf(page, page.locator('.mails'))
  await atWidth(page, 320)
  await page.getByRole('button', { name: 'Headers' }).click()
  await page.getByText('List-Unsubscribe-Post: List-Unsubscribe=One-Click').waitFor()
  await page.getByRole('button', { name: 'Plain text' }).click()
  await page.getByText('Unsubscribe').waitFor()
  await page.getByRole('button', { name: 'Back to all emails' }).click()
  await page.getByRole('button', { name: 'Test: Calm' }).first().waitFor()
  misfits.push(...(await misfitsOf(page, page.locator('.mails__list'))))
  links.push(await page.locator('#nav-mails').count())

  expect(links).toEqual([0, 1])
  expect([misfits, barriers]).toEqual([[], []])
})

test('the first page says how the quarter stands and begins its issue, and the list of readers how it grows', async () => {
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '' })
  const card = page.getByRole('region', { name: 'Newsletter' })

  await card.getByText('Its issue has not been begun yet.').waitFor()
  const barriers = await barriersOn(page)
  const misfits = await misfitsOf(page, card)
  await atWidth(page, 320)
  await card.getByRole('button', { name: 'Begin the issue' }).click()
  await page.waitForURL(/\/admin\/collections\/newsletters\/[^/]+$/)
  await page.getByText('Coming up').first().waitFor()
  await page.goto(`${server.url}/admin`)
  await awake(page)
  await card.getByRole('link', { name: 'Issue without a subject yet' }).waitFor()
  await page.goto(`${server.url}/admin/collections/subscribers`)
  await awake(page)
  const plot = page.getByRole('img', { name: 'How the list grows' })
  await plot.waitFor()
  barriers.push(...(await barriersOn(page)))
  misfits.push(...(await misfitsOf(page, plot)))

  expect([misfits, barriers]).toEqual([[], []])
})
