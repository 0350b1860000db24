import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { login, theirPassword } from '../helpers/people'
import { until } from '../helpers/server'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, follow, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

test('an owner adds a webhook, makes its secret, tests it, and sends a call again', async () => {
  const { page, expectRefusal } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: '/collections/webhooks/create',
  })
  const outcome = page.getByText('Not delivered: The address leads into a private network')

  await page.getByLabel('Name').fill('Our website')
  await page.getByLabel('Address').fill('https://localhost/changed')
  await page.getByText('Save first, then make a secret.').waitFor()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/webhooks\/[\w-]{36}$/)
  expectRefusal(`409 POST /api/webhooks/${page.url().split('/').at(-1)}/test`)
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByText('Make a signing secret first.').waitFor()
  await page.getByRole('button', { name: 'Make a new secret' }).click()
  const secret = await page
    .getByRole('status')
    .getByText(/^whsec_/)
    .textContent()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button('Send a test').click()
  await outcome.waitFor()
  const secretAndTest = [page.getByRole('status').first(), button('Make a new secret'), button('Send a test')]
  const misfits = await misfitsOf(page, outcome, ...secretAndTest)
  await page.goto(`${server.url}/admin/collections/webhook-attempts`)
  await awake(page)
  await follow(page.getByRole('link', { name: 'webhook.test' }))
  await page.waitForURL(/webhook-attempts\/[\w-]{36}$/)
  await atWidth(page, 320)
  await button('Send again').click()
  await outcome.waitFor()
  misfits.push(...(await misfitsOf(page, outcome, button('Send again'))))
  await page.goto(`${server.url}/admin/collections/webhook-attempts`)
  await awake(page)
  const calls = page.getByRole('cell', { name: 'The address leads into a private network' })
  await calls.nth(1).waitFor()

  expect(misfits).toEqual([])
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
})

test('an owner sees why a webhook stopped, and switches it on again', async () => {
  const id = await server.add('webhooks', {
    name: 'Old website',
    url: 'https://www.example.org/changed',
    events: ['content.published'],
  })
  await stopOnItsOwn(id)
  const { page } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/webhooks/${id}`,
  })
  const reason = page.getByText('Nothing could be delivered for a day')

  await reason.waitFor()
  const misfits = await misfitsOf(page, reason)
  await atWidth(page, 320)
  await page.getByLabel('Switched on').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await reason.waitFor({ state: 'hidden' })

  expect(await page.getByLabel('Switched on').isChecked()).toBe(true)
  expect(misfits).toEqual([])
})

/** What a day without success leads to. */
const stopOnItsOwn = async (id: string) => {
  const client = createClient({ url: `file:${path.join(server.folder, 'data/stillpoint.sqlite')}` })
  await client.execute({
    sql: "update webhooks set is_on = 0, stopped_because = 'failing' where id = ?",
    args: [id],
  })
  client.close()
}

test('what is published is sent by the server itself, and the log says what came of it', async () => {
  const webhook = await server.add('webhooks', {
    name: 'App',
    url: 'https://localhost/changed',
    events: ['content.published'],
  })
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const asOwner = (address: string, method = 'GET') =>
    fetch(`${server.url}/api/${address}`, { method, headers: { authorization: `JWT ${token}` } })
  const made = await asOwner(`webhooks/${webhook}/secret`, 'POST')

  await server.add('faqs', builders.faqs('What is new?'))
  const query = `webhook-attempts?where[webhook][equals]=${webhook}&where[sentAt][exists]=true`
  await until(async () => (await (await asOwner(query)).json()).totalDocs > 0)
  const { docs } = await (await asOwner(query)).json()

  expect(made.status).toBe(200)
  expect(docs).toMatchObject([{ event: 'content.published', problem: 'private' }])
})

test('the front desk sees nothing of webhooks', async () => {
  const { page, expectRefusal } = await openPanel(await visit(), { server, role: 'desk' })
  expectRefusal('404 GET /admin/collections/webhooks')

  await page.getByRole('link', { name: 'Read messages' }).waitFor()
  const links = await page.getByRole('link', { name: /Webhook/ }).count()
  await page.goto(`${server.url}/admin/collections/webhooks`)
  await awake(page)

  expect(links).toBe(0)
})
