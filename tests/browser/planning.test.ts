import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '@libsql/client'
import type { Page } from 'playwright-core'
import { useBrowser, type Visitor } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { until } from '../helpers/server'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, follow, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const nextYear = new Date().getUTCFullYear() + 1

const addDraft = (title: string, slug: string) =>
  server.add('services', { ...builders.services('.'), title, slug, _status: 'draft' })

const planFor = (id: string) =>
  server.add('scheduled-changes', {
    document: { relationTo: 'services', value: id },
    action: 'publish',
    dueAt: `${nextYear}-01-01T09:00:00.000Z`,
    state: 'waiting',
  })

/** Has what is planned be due since that many minutes; `claim`: who is at it, where somebody is. */
const dueSince = async (title: string, { minutes = 0, claim = '' } = {}) => {
  const database = createClient({ url: `file:${server.folder}/data/stillpoint.sqlite` })
  const dueAt = new Date(Date.now() - 60_000 * minutes).toISOString()
  const far = `${nextYear}-01-01T00:00:00.000Z`
  const state = claim ? `, state = 'doing', lease = '${claim}', leased_until = '${far}'` : ''
  await database.execute({
    sql: `UPDATE scheduled_changes SET due_at = ?${state} WHERE title = ?`,
    args: [dueAt, title],
  })
  database.close()
}

const notice = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) })

/** The time zone of the practice can’t be read; answers how to end that. */
const loseTimeZone = async ({ page }: Visitor) => {
  const address = '**/api/globals/contact-details?*'
  await page.route(address, (route) => route.fulfill({ status: 503, json: {} }))
  return () => page.unroute(address)
}

test('nobody plans on the clock of a time zone that could not be read', async () => {
  const id = await addDraft('Morning rest', 'morning-rest')
  await planFor(id)
  const path = `/collections/services/${id}`
  const visitor = await openPanel(await visit(), { server, role: 'owner', path })
  const later = visitor.page.getByRole('region', { name: 'Later' })
  await later.getByText('1:00 AM').waitFor()
  const end = await loseTimeZone(visitor)
  visitor.expectRefusal('503 GET /api/globals/contact-details')

  await later.getByRole('button', { name: 'Change' }).click()
  await later.getByText('The time zone of the practice could not be read').waitFor()
  const save = later.getByRole('button', { name: 'Save the time' })
  const misfits = await misfitsOf(visitor.page, later)
  const isOffered = await save.isEnabled()
  await end()
  await later.getByRole('button', { name: 'Try again' }).click()
  await later.getByLabel('New time').waitFor()
  const isOfferedAgain = await save.isEnabled()
  await later.getByRole('button', { name: 'Back' }).click()
  await later.getByRole('button', { name: 'Call off' }).click()
  await later.getByText('1:00 AM').waitFor({ state: 'hidden' })

  expect([misfits, isOffered, isOfferedAgain]).toEqual([[], false, true])
})

test('an owner plans a publication, changes its time, sees it coming, and everyone reads it when it is due', async () => {
  const id = await addDraft('Evening rest', 'evening-rest')
  const path = `/collections/services/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const visitor = await visit()
  visitor.expectRefusal('404 GET /services/evening-rest')
  const later = page.getByRole('region', { name: 'Later' })
  const coming = notice(page, 'Coming up').getByRole('listitem').filter({ hasText: 'Evening rest' })

  await atWidth(page, 320)
  await later.getByRole('button', { name: 'Publish later', exact: true }).click()
  const misfits = await misfitsOf(page, later)
  await later.getByLabel('Publish at').fill(`${nextYear}-03-01T09:30`)
  await later.getByRole('button', { name: 'Plan it' }).click()
  await later.getByText('9:30 AM').waitFor()
  await atWidth(page, 768)
  await later.getByRole('button', { name: 'Change' }).click()
  misfits.push(...(await misfitsOf(page, later)))
  await later.getByLabel('New time').fill(`${nextYear}-03-01T18:45`)
  await later.getByRole('button', { name: 'Save the time' }).click()
  await later.getByText('6:45 PM').waitFor()
  await atWidth(page, 1280)
  await later.getByRole('button', { name: 'Unpublish later' }).click()
  await later.getByLabel('Unpublish at').fill(`${nextYear}-04-01T09:00`)
  await later.getByRole('button', { name: 'Plan it' }).click()
  await later.getByText('Apr 1').waitFor()
  await later.getByRole('listitem').last().getByRole('button', { name: 'Call off' }).click()
  await later.getByText('Apr 1').waitFor({ state: 'hidden' })
  await page.goto(`${server.url}/admin`)
  await awake(page)
  const told = await coming.textContent()
  misfits.push(...(await misfitsOf(page, coming)))
  await visitor.page.goto(`${server.url}/services/evening-rest`)
  await dueSince('Evening rest')
  await until(async () => (await fetch(`${server.url}/api/services/${id}`)).ok)
  await visitor.page.reload()
  await visitor.page.getByRole('heading', { level: 1, name: 'Evening rest' }).waitFor()
  await page.reload()
  await awake(page)
  await page.getByRole('heading', { name: 'Welcome, Owner' }).waitFor()

  expect(told).toMatch(/^Publish: Evening rest .*Mar 1, .*6:45\sPM P[SD]T$/)
  expect(misfits).toEqual([])
  expect(await coming.count()).toBe(0)
})

test('the dashboard says what did not work, and why, and what is late', async () => {
  const [broken, slow] = [await addDraft('Half written', 'half-written'), await addDraft('Slow', 'slow')]
  await planFor(broken)
  await planFor(slow)
  await server.change(`services/${broken}?draft=true`, { summary: null, _status: 'draft' })
  await dueSince('Half written')
  await dueSince('Slow', { minutes: 10, claim: 'of a server that hangs' })
  const visitor = await openPanel(await visit(), { server, role: 'editor' })
  const { page } = visitor
  const coming = notice(page, 'Coming up')

  await until(async () => {
    await page.reload()
    await awake(page)
    return (await coming.textContent())?.includes('Did not work') === true
  })
  const entries = await coming.getByRole('listitem').allTextContents()

  expect(entries.map((entry) => entry.replace(/[A-Z][a-z]{2}, .*? (P[SD]T|UTC)/, 'when'))).toEqual([
    expect.stringContaining('Publish: Slow when'),
    expect.stringMatching(/^Publish: Half written whenDid not work: It can’t be published yet\. .*Summary/),
  ])
  expect(entries.find((entry) => entry.includes('Slow'))).toContain('Late: it should have been done by now.')
  expect(await misfitsOf(page, coming)).toEqual([])
})

test('the dashboard says which published texts have to be checked again, and leads to them', async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 24 * 60 * 60 * 1000).toISOString()
  const review = (nextReviewDue: string) => ({
    review: { reviewedBy: 'The practice', reviewedOn: '2025-01-10T12:00:00.000Z', nextReviewDue },
  })
  const forgotten = { ...builders.services('.'), title: 'Forgotten hour' }
  const soon = { ...builders.contraindications('.'), title: 'Soon to check' }
  await server.add('services', { ...forgotten, ...review('2026-01-10T12:00:00.000Z') })
  await server.add('contraindications', { ...soon, ...review(day(10)) })
  await server.add('contraindications', { ...builders.contraindications('Fresh'), ...review(day(300)) })
  const { page } = await openPanel(await visit(), { server, role: 'editor' })
  const overdue = notice(page, 'Reviews that are overdue')
  const upcoming = notice(page, 'Reviews due within 30 days')

  await overdue.waitFor()
  const told = [await overdue.getByRole('listitem').allTextContents()]
  told.push(await upcoming.getByRole('listitem').allTextContents())
  const misfits = await misfitsOf(page, overdue, upcoming)
  await atWidth(page, 320)
  await follow(overdue.getByRole('link', { name: 'Forgotten hour' }))
  await page.getByLabel('Title').waitFor()

  expect(told).toEqual([
    ['Forgotten hour, due on January 10, 2026'],
    [expect.stringMatching(/^Soon to check, due on /)],
  ])
  expect(misfits).toEqual([])
  expect(await page.getByLabel('Title').inputValue()).toBe('Forgotten hour')
})
