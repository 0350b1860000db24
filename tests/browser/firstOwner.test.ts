import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page, Request } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'
import { atRest, awake, delayAnswers } from './panel'

const visit = useBrowser()
let server: TestServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server.stop())

/** The panel asks the server what the form is to show. */
const isQuestion = (request: Request) =>
  request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/admin/')

/** Whatever has arrived is on the screen. */
const afterFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

test('whoever installed the platform gets in with the setup code, and is told when it is wrong', async () => {
  const { context, page, expectRefusal } = await visit()
  const code = /setup code (\S+)/.exec(server.output())?.[1]
  const problem = page.getByText('This is not the setup code.')
  expectRefusal('400 POST /api/users/first-register')

  await page.goto(`${server.url}/admin`)
  await awake(page)
  await delayAnswers(page, 2000, '**/admin/**')
  await page.getByLabel('Email').fill('jo@example.org')
  await page.getByLabel('New Password').fill('three calm words together')
  await page.getByLabel('Confirm Password').fill('three calm words together')
  await page.getByLabel('Name').fill('Jo')
  const asked = page.waitForRequest(isQuestion)
  await page.getByLabel('Setup code').fill('AAAA-BBBB-CCCC-DDDD')
  await asked
  const answered = page.waitForResponse((response) => isQuestion(response.request()))
  await page.getByRole('button', { name: 'Create' }).click()
  await problem.waitFor()
  await answered
  await atRest(page)
  await afterFrames(page)
  expect(await problem.isVisible()).toBe(true)
  const fields = await page.getByRole('combobox').or(page.getByRole('checkbox')).count()
  await page.getByLabel('Setup code').fill(String(code))
  await problem.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByRole('heading', { name: 'Welcome, Jo' }).waitFor()
  const me = await context.request.get(`${server.url}/api/users/me`, { headers: { origin: server.url } })

  expect(fields).toBe(0)
  expect(await me.json()).toMatchObject({ user: { email: 'jo@example.org', role: 'owner' } })
})
