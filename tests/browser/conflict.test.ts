import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser, type Visitor } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { until } from '../helpers/server'
import { logIn, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const latest = async ({ context }: Visitor, path: string) =>
  (
    await context.request.get(`${server.url}/api/${path}${path.includes('?') ? '&' : '?'}draft=true`, {
      headers: { origin: server.url },
    })
  ).json()

/** The owner has a page open that an editor saves meanwhile, and types on. */
const meet = async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'Before' })
  const owner = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  await owner.page.locator('[name="title"]').waitFor()
  const editor = await visit()
  await logIn(editor, server, 'editor')
  await editor.context.request.patch(`${server.url}/api/pages/${id}?draft=true`, {
    headers: { origin: server.url },
    data: { title: 'Hers' },
  })
  owner.expectRefusal(`409 PATCH /api/pages/${id}`)
  await owner.page.locator('[name="title"]').fill('Mine')
  const dialog = owner.page.getByRole('dialog', { name: 'Somebody else has changed this' })
  await dialog.waitFor()
  return { owner, dialog, id, title: owner.page.locator('[name="title"]') }
}

test('whoever saves second sees who was first and what differs, and may keep theirs beside the other’s version', async () => {
  const { owner, dialog, id, title } = await meet()

  const said = await dialog.textContent()
  await dialog.getByRole('button', { name: 'Look at the difference' }).click()
  const cells = dialog.getByRole('row').last().getByRole('cell')
  await cells.first().waitFor()
  const difference = await cells.allTextContents()
  const misfits = await misfitsOf(owner.page, dialog)
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await until(async () => (await latest(owner, `pages/${id}`)).title === 'Mine')
  const { docs } = await latest(owner, `pages/versions?where[parent][equals]=${id}`)

  expect(said).toContain('editor saved it on')
  expect(difference).toEqual(['Mine', 'Hers'])
  expect(misfits).toEqual([])
  expect(docs.map(({ version }: { version: { title: string } }) => version.title)).toEqual(
    expect.arrayContaining(['Mine', 'Hers']),
  )
  await title.fill('Mine, typed on')
  await until(async () => (await latest(owner, `pages/${id}`)).title === 'Mine, typed on')
})

test('whoever saves second may take what the other wrote, once it can be read, and go on from there', async () => {
  const { owner, dialog, id, title } = await meet()

  await atWidth(owner.page, 320)
  owner.expectRefusal(`503 GET /api/pages/${id}`)
  await owner.page.route(`**/api/pages/${id}?*`, (route) => route.fulfill({ status: 503, json: {} }), {
    times: 1,
  })
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await dialog.getByText('could not be read').waitFor()
  const unread = await title.inputValue()
  const misfits = await misfitsOf(owner.page, dialog)
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await dialog.waitFor({ state: 'hidden' })

  expect(misfits).toEqual([])
  expect([unread, await title.inputValue()]).toEqual(['Mine', 'Hers'])
  await title.fill('Hers, and more')
  await until(async () => (await latest(owner, `pages/${id}`)).title === 'Hers, and more')
})

test('two tabs of one person do not overwrite each other either', async () => {
  const id = await server.add('pages', builders.pages('.'))
  const path = `/collections/pages/${id}`
  const visitor = await openPanel(await visit(), { server, role: 'owner', path })
  const other = await visitor.context.newPage()
  await other.goto(`${server.url}/admin${path}`)
  await awake(other)
  await other.locator('[name="title"]').fill('In the other tab')
  await until(async () => (await latest(visitor, `pages/${id}`)).title === 'In the other tab')

  visitor.expectRefusal(`409 PATCH /api/pages/${id}`)
  await atWidth(visitor.page, 768)
  await visitor.page.locator('[name="title"]').fill('In this tab')
  await visitor.page.getByRole('dialog', { name: 'Somebody else has changed this' }).waitFor()

  expect((await latest(visitor, `pages/${id}`)).title).toBe('In the other tab')
})

test('whoever loads a page again before what they typed has arrived sees it come, and is told of nobody else', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'Before' })
  const owner = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  const title = owner.page.locator('[name="title"]')
  // What outlives a page can’t be held up from outside.
  await owner.page.evaluate(() => {
    const plain = window.fetch
    window.fetch = (input, init) => (init?.keepalive ? new Promise(() => {}) : plain(input, init))
  })

  await title.fill('Typed')
  await owner.page.reload()
  await awake(owner.page)
  const before = [await title.inputValue(), await title.isDisabled()]
  await owner.context.request.patch(`${server.url}/api/pages/${id}?draft=true&autosave=true`, {
    headers: { origin: server.url },
    data: { title: 'Typed' },
  })
  await until(async () => (await title.inputValue()) === 'Typed')
  await title.fill('Typed on')
  await until(async () => (await latest(owner, `pages/${id}`)).title === 'Typed on')

  expect(before).toEqual(['Before', true])
})
