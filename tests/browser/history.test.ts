import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, follow, keptAsDraft, openMenu, openPanel, publish, status } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const published = async (path: string) => (await fetch(`${server.url}/api/${path}`)).json()

const text = (words: string) => [{ blockType: 'richText' as const, content: paragraph(words) }]

test('two versions are compared in words, and the older one is restored', async () => {
  const id = await server.add('pages', {
    ...builders.pages('.'),
    title: 'First title',
    blocks: text('Please lie down.'),
  })
  await server.change(`pages/${id}`, { title: 'Second title', blocks: text('Please sit down.') })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'editor',
    path: `/collections/pages/${id}`,
  })
  const words = (kind: 'delete' | 'create') =>
    page.locator(`:is(.text-diff, .lexical-diff) [data-match-type="${kind}"]`)
  const versions = page.getByRole('row').getByRole('link')

  await follow(page.getByRole('link', { name: /^Versions/ }))
  await versions.nth(1).waitFor()
  const count = await versions.count()
  await versions.first().click()
  await words('create').first().waitFor()
  const told = [await words('delete').allTextContents(), await words('create').allTextContents()]
  const misfits = await misfitsOf(page, page.getByRole('button', { name: 'Restore this version' }))
  await page.goBack()
  await versions.nth(1).click()
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(`**/collections/pages/${id}`)
  await page.getByRole('heading', { level: 1, name: 'First title' }).waitFor()

  expect(count).toBe(2)
  expect(told).toEqual([
    ['First', 'lie'],
    ['Second', 'sit'],
  ])
  expect(misfits).toEqual([])
  expect(await published(`pages/${id}?depth=0`)).toMatchObject({
    title: 'First title',
    blocks: [{ content: { root: { children: [{ children: [{ text: 'Please lie down.' }] }] } } }],
  })
})

test('what was moved to the trash is found there and comes back, as it was published', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'Mistaken', slug: 'mistaken' })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'editor',
    path: `/collections/pages/${id}`,
  })
  const dialog = page.getByRole('dialog')
  const statusOf = async () => (await fetch(`${server.url}/mistaken`)).status

  await atWidth(page, 320)
  const before = await statusOf()
  await openMenu(page)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL('**/collections/pages')
  const trashed = await statusOf()
  await page.getByRole('button', { name: 'Trash' }).click()
  await follow(page.getByRole('row').getByRole('link', { name: 'Mistaken' }))
  await page.getByRole('button', { name: 'Restore' }).click()
  await dialog.getByText('Restore as published version').click()
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(`**/collections/pages/${id}`)
  await status(page, 'Published')

  expect([before, trashed, await statusOf()]).toEqual([200, 404, 200])
})

test('a changed address leads visitors on by itself, and the owner may lead them elsewhere', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'About us', slug: 'about' })
  await server.add('pages', { ...builders.pages('.'), title: 'The people', slug: 'people' })
  const path = `/collections/pages/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const visitor = await visit()
  const ask = async () => {
    const answer = await visitor.page.goto(`${server.url}/about`)
    const first = await answer?.request().redirectedFrom()?.response()
    return [first?.status(), new URL(visitor.page.url()).pathname]
  }

  await atWidth(page, 768)
  await page.getByRole('button', { name: 'Unlock' }).click()
  const kept = keptAsDraft(page)
  await page.locator('[name="slug"]').fill('about-us')
  await kept
  await publish(page)
  await page.getByText('Updated successfully.').waitFor()
  const byItself = await ask()
  await page.goto(`${server.url}/admin/collections/redirects`)
  await awake(page)
  await follow(page.getByRole('link', { name: '/about' }))
  await page.getByLabel('New address').fill('/people')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Updated successfully.').waitFor()

  expect(byItself).toEqual([308, '/about-us'])
  expect(await ask()).toEqual([308, '/people'])
})
