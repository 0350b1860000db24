import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { mails } from '../helpers/mails'
import { until } from '../helpers/server'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { faultsOf } from './faultsOf'
import { awake, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'
import { ask, barriersOn, beginSince, confirm, deskOf, writeBelow } from './sendingDesk'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
  const address = { streetAddress: '1 Quiet Street', addressLocality: 'Ojai', addressRegion: 'CA' }
  await server.change('globals/contact-details', { practiceName: 'Calm', address, _status: 'published' })
})

afterAll(() => server.stop())

/** The emails to somebody, oldest first. */
const mailsTo = async (email: string) => {
  const sent = await mails(path.join(server.folder, 'data', 'mails'))
  return sent.filter(({ to }) => to.includes(email))
}

/** The newest address of such a page in the mails to somebody, once there is one. */
const mailedLink = async (email: string, pattern: RegExp): Promise<string> => {
  const links = async () => (await mailsTo(email)).flatMap(({ text }) => pattern.exec(text)?.[0] ?? [])
  await until(async () => (await links()).length > 0)
  return String((await links()).at(-1))
}

const confirmation = /http:[^\s"]*\/newsletter\/confirm\/[\w-]+/
const preferences = /http:[^\s"]*\/newsletter\/preferences\/[\w-]+/
const leaving = /http:[^\s"]*\/newsletter\/unsubscribe\/[\w.-]+/

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('somebody signs up, chooses Spanish and a break, asks for their data, leaves and has it erased, and is told at each step what comes next', async () => {
  const { page, expectRefusal } = await visit()
  const email = 'ana@example.net'
  const faults: object[] = []
  const look = async () => void faults.push(...(await faultsOf(page)))

  await page.goto(`${server.url}/newsletter/subscribe`)
  await page.getByLabel('Your email address').fill(email)
  await press(page, 'Sign up')
  expectRefusal('422 POST /newsletter/subscribe')
  await page.getByText('That was very quick.').waitFor()
  await press(page, 'Sign up')
  await title(page, 'Please look in your inbox')
  await look()
  await page.goto(await mailedLink(email, confirmation))
  await title(page, 'One last step')
  await look()
  await press(page, 'Yes, send me the newsletter')
  await title(page, 'Welcome')
  await look()
  await page.goto(`${server.url}/newsletter/preferences`)
  await page.getByLabel('Your email address').fill(email)
  await press(page, 'Email me the link')
  await title(page, 'Please look in your inbox')
  await page.goto(await mailedLink(email, preferences))
  await page.getByText('You get every issue.').waitFor()
  await page.getByLabel('Language of the issues').selectOption('es')
  await page.getByLabel('A break').selectOption({ index: 1 })
  await press(page, 'Save')
  await page.getByText('Guardado.').waitFor()
  await look()
  const paused = await page.getByText('En pausa hasta').count()
  await press(page, 'Enviarme mis datos')
  await page.getByText('Sus datos van en camino').waitFor()
  await until(async () => (await mailsTo(email)).at(-1)?.subject.includes('datos') === true)
  await press(page, 'Darme de baja')
  await title(page, 'Se ha dado de baja del boletín')
  await look()
  await page.goto(await mailedLink(email, preferences))
  await page.getByText('You get no issues.').waitFor()
  await page.getByText('Erase my data').click()
  await page.getByLabel('Yes, erase everything').check()
  await press(page, 'Erase now')
  await title(page, 'Your data is erased')
  await look()

  expect(paused).toBe(1)
  expect(faults).toEqual([])
})

test('without scripts, in Spanish, somebody signs up and leaves again, and a link that does not work says what to do', async () => {
  const { page, expectRefusal } = await visit({ javaScriptEnabled: false })
  const email = 'benita@example.net'

  await page.goto(`${server.url}/es/newsletter/subscribe`)
  await page.getByLabel('Su correo electrónico').fill(email)
  await press(page, 'Suscribirme')
  await title(page, 'Mire su buzón, por favor')
  await page.goto(await mailedLink(email, confirmation))
  await press(page, 'Sí, quiero el boletín')
  await title(page, 'Le damos la bienvenida')
  await page.goto(`${server.url}/es/newsletter/preferences`)
  await page.getByLabel('Su correo electrónico').fill(email)
  await press(page, 'Enviarme el enlace')
  await title(page, 'Mire su buzón, por favor')
  await page.goto(await mailedLink(email, preferences))
  await press(page, 'Darme de baja')
  await title(page, 'Se ha dado de baja del boletín')
  const dead = `/es/newsletter/confirm/${'x'.repeat(43)}`
  expectRefusal(`410 POST ${dead}`)
  await page.goto(server.url + dead)
  await press(page, 'Sí, quiero el boletín')
  await title(page, 'Este enlace ya no funciona')

  expect(await page.getByRole('link', { name: 'Suscribirse', exact: true }).count()).toBe(1)
})

const table = [
  'Email,Status,Note',
  'cleo@example.net,subscribed,',
  'dora@example.net,subscribed,',
  'eva@example.net,unsubscribed,',
  'finn@example.net,cleaned,',
  'not an address,subscribed,=1+1',
].join('\r\n')

test('an owner brings readers along in a file, sees beforehand what would happen, and gets the rows that are wrong', async () => {
  const { page, expectRefusal } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: '/collections/subscribers',
  })
  const desk = page.getByRole('region', { name: 'Import subscribers from a file' })
  const choose = (name: string, text: string) =>
    desk.getByLabel('File').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  const count = (name: string) =>
    desk.locator('dl > div').filter({ hasText: name }).locator('strong').textContent()

  await page.getByRole('button', { name: 'Import subscribers' }).click()
  expectRefusal('400 POST /api/subscribers/import')
  await choose('empty.csv', '')
  await desk.getByRole('alert').filter({ hasText: /\w/ }).waitFor()
  const misfits = await misfitsOf(page, desk)
  await choose('readers.csv', table)
  await desk.getByText('This is how the file will be read.').waitFor()
  const barriers = await barriersOn(page)
  misfits.push(...(await misfitsOf(page, desk)))
  await atWidth(page, 320)
  await press(page, 'See what would happen')
  await desk.getByRole('heading', { name: 'This would happen' }).waitFor()
  barriers.push(...(await barriersOn(page)))
  misfits.push(...(await misfitsOf(page, desk)))
  const before = await Promise.all(
    ['Get the newsletter', 'Have left', 'Mail came back', 'left out'].map(count),
  )
  const waits = await desk.getByRole('button', { name: 'Import now' }).isDisabled()
  await desk.getByRole('checkbox').check()
  await press(page, 'Import now')
  await desk.getByText('The import is finished.').waitFor()
  const downloading = page.waitForEvent('download')
  await desk.getByRole('link', { name: 'Download these rows' }).click()
  const rows = await (await downloading).createReadStream()
  const wrong = Buffer.concat(await rows.toArray()).toString()
  await page.getByRole('link', { name: 'cleo@example.net' }).waitFor()

  expect([before, waits]).toEqual([['2', '1', '1', '1'], true])
  expect(wrong).toContain('not an address')
  expect(wrong).not.toMatch(/(^|,|")=1\+1/m)
  expect([misfits, barriers]).toEqual([[], []])
})

test('an owner is told by name whom an issue did not reach, and sends it to them alone; a reader leaves by its link', async () => {
  const issue = await server.add('newsletters', builders.newsletters('Calm'))
  const path = `/collections/newsletters/${issue}`
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const desk = deskOf(page)
  expect(await ask(page, issue, ['send', { recipients: 2 }])).toBe(200)
  await beginSince(server, issue, 0)
  await until(async () => (await mailsTo('dora@example.net')).length === 1)
  await until(async () => (await stateOf(page, issue)) === 'sent')
  await becameOf(issue, 'dora@example.net', { state: 'rejected', text: '5.1.1 No such person' })
  await becameOf(issue, 'cleo@example.net', { state: 'unknown', text: '' })

  await page.reload()
  await awake(page)
  await desk.getByText('dora@example.net').waitFor()
  const named = await desk.getByRole('listitem').allTextContents()
  const again = desk.getByRole('group', { name: 'Those who did not get it' })
  const barriers = await barriersOn(page)
  const misfits = await misfitsOf(page, again)
  await again.getByRole('checkbox', { name: 'rejected' }).check()
  await again.getByRole('checkbox', { name: 'without an answer' }).uncheck()
  await again.getByRole('button').click()
  await page.getByRole('dialog').getByText('It goes to 1 person who did not get it.').waitFor()
  await confirm(page, '1')
  await desk.getByRole('timer').waitFor()
  await beginSince(server, issue, 0)
  await until(async () => (await mailsTo('dora@example.net')).length === 2)
  const reader = await visit()
  await reader.page.goto(await mailedLink('dora@example.net', leaving))
  await title(reader.page, 'Leave the newsletter?')
  const faults = await faultsOf(reader.page)
  await press(reader.page, 'Leave the newsletter')
  await title(reader.page, 'You have left the newsletter')

  expect(named.join()).toMatch(/cleo@example.net.*dora@example.net.*No such person/s)
  expect((await mailsTo('cleo@example.net')).length).toBe(1)
  expect([misfits, barriers, faults]).toEqual([[], [], []])
})

/** As if the server had answered otherwise, or not at all. An address is not kept with a mail that was accepted. */
const becameOf = (issue: string, email: string, { state, text }: { state: string; text: string }) =>
  writeBelow(
    server,
    `UPDATE deliveries SET state = ?, text = ?, email = ?
      WHERE issue = ? AND subscriber = (SELECT id FROM subscribers WHERE email = ?)`,
    [state, text, email, issue, email],
  )

const stateOf = (page: Page, issue: string) =>
  page.evaluate(
    async (path) => (await (await fetch(path)).json()).state,
    `/api/newsletters/${issue}/progress`,
  )
