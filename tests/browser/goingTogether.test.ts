import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer
let calm: string

beforeAll(async () => {
  server = await startStaffedServer()
  calm = await server.add('services', { ...builders.services('.'), title: 'Calm' })
  const quiet = await server.add('services', { ...builders.services('.'), title: 'Quiet' })
  const showing = (services: string[]) => [{ blockType: 'serviceList' as const, services }]
  await server.add('pages', { ...builders.pages('.'), title: 'Shows calm', blocks: showing([calm]) })
  await server.add('pages', { ...builders.pages('.'), title: 'Shows quiet', blocks: showing([quiet]) })
})

afterAll(() => server.stop())

const namesIn = async (page: Page) => {
  const links = page.locator('.used-by').getByRole('link')
  await links.first().waitFor()
  return (await links.allTextContents()).sort()
}

describe('what would miss them is named', () => {
  test.each([
    ['moved to the trash', /^Delete$/, 320],
    ['unpublished', /^Unpublish$/, 768],
  ])('before several are %s in a list', async (_what, button, width) => {
    const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/collections/services' })
    await atWidth(page, width)

    for (const title of ['Calm', 'Quiet'])
      await page.getByRole('row').filter({ hasText: title }).getByRole('checkbox').check()
    await page.locator('.list-selection').getByRole('button', { name: button }).click()

    expect(await namesIn(page)).toEqual(['Shows calm', 'Shows quiet'])
    expect(await misfitsOf(page, page.getByRole('dialog'))).toEqual([])
  })

  test('as far as they stand on the page of the list, where all of its pages are selected', async () => {
    const path = '/collections/services?limit=1&sort=title'
    const { page } = await openPanel(await visit(), { server, role: 'owner', path })

    await page.getByRole('columnheader').getByRole('checkbox').check()
    await page
      .locator('.list-selection')
      .getByRole('button', { name: /^Select all/ })
      .click()
    await page
      .locator('.list-selection')
      .getByRole('button', { name: /^Unpublish$/ })
      .click()

    expect(await namesIn(page)).toEqual(['Shows calm'])
    expect(await page.getByRole('dialog').textContent()).toContain('Only what stands on it was looked at')
    expect(await misfitsOf(page, page.getByRole('dialog'))).toEqual([])
  })

  test('where one is planned to be unpublished later', async () => {
    const { page } = await openPanel(await visit(), {
      server,
      role: 'owner',
      path: `/collections/services/${calm}`,
    })

    await page.getByRole('button', { name: 'Unpublish later' }).click()

    expect(await namesIn(page)).toEqual(['Shows calm'])
    expect(await misfitsOf(page, page.getByRole('region', { name: 'Later' }))).toEqual([])
  })
})

test('settings have hints as well', async () => {
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/globals/site' })
  const hints = page.getByRole('region', { name: 'Hints' })

  await page.locator('[name="disclosure"]').fill('This treatment cures every illness.')

  await hints.getByRole('listitem').first().waitFor()
  expect(await hints.textContent()).toContain('cure')
  expect(await misfitsOf(page, hints)).toEqual([])
})
