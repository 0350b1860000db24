import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { openMenu, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const node = (type: string, children: object[], more: object = {}) => ({
  ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children },
  ...more,
})

const text = (words: string) => ({
  ...{ type: 'text', version: 1, text: words, detail: 0, format: 0, mode: 'normal', style: '' },
})

/** A paragraph, a heading that skips a level, and a link that says nothing and leads to nothing. */
const carelessText = () => {
  const { root } = paragraph('Lie down and rest.')
  const heading = node('heading', [text('How it works')], { tag: 'h4' })
  const fields = { linkType: 'custom', url: '/services/not-yet', newTab: false }
  const link = node('link', [text('click here')], { version: 3, fields, id: '66f1f0a4c2f4a5b1d0e3c9aa' })
  return { root: { ...root, children: [...root.children, heading, node('paragraph', [link])] } }
}

test('hints say what could be better while somebody writes, lead to it, and go once it is mended', async () => {
  const blocks = [{ blockType: 'richText' as const, content: carelessText() }]
  const id = await server.add('pages', { ...builders.pages('.'), title: 'A page', blocks })
  const path = `/collections/pages/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'editor', path })
  const hints = page.getByRole('region', { name: 'Hints' })
  const title = page.locator('[name="title"]')
  const gone = (words: string) => hints.getByText(words).waitFor({ state: 'detached' })

  await title.fill('A cure for tension')
  await hints.getByText('“cure” may promise a cure.').waitFor()
  const told = await hints.getByRole('listitem').allTextContents()
  const misfits = await misfitsOf(page, hints)
  await atWidth(page, 320)
  await hints.getByRole('button', { name: 'Title', exact: true }).click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title')
  await title.fill('Help with tension')
  await gone('“cure” may promise a cure.')
  await page.getByRole('button', { name: 'Show All' }).click()
  await makeHeading2(page, 'How it works')
  await gone('The heading “How it works” skips a level')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.type('a quiet hour')
  await gone('The link “click here” doesn’t say where it leads.')
  await server.add('services', { ...builders.services('.'), title: 'A quiet hour', slug: 'not-yet' })
  await title.fill('Help with tensions')
  await hints.getByText('Nothing to point out.').waitFor()

  expect(told).toEqual([
    expect.stringMatching(/^Title“cure” may promise a cure\. Say how it may help instead\./),
    expect.stringMatching(/^Blocks 1 › .*The heading “How it works” skips a level.*Make it Heading 2\.$/),
    expect.stringMatching(/^Blocks 1 › .*The link “click here” doesn’t say where it leads\./),
    expect.stringMatching(/^Blocks 1 › .*Nothing is published at \/services\/not-yet\. Publish it, choose/),
  ])
  expect(misfits).toEqual([])
})

/** Two number signs and a space, as many who write are used to. */
const makeHeading2 = async (page: Page, words: string) => {
  await page.locator('.blocks-field [contenteditable="true"]').getByText(words).click()
  await page.keyboard.press('Home')
  await page.keyboard.type('## ')
}

test('whoever takes a contraindication off the website is first told which services link to it', async () => {
  const stitches = { ...builders.contraindications('.'), title: 'Fresh stitches' }
  const contraindication = await server.add('contraindications', stitches)
  const link = { contraindications: [contraindication] }
  const addService = (title: string, more: object = {}) =>
    server.add('services', { ...builders.services('.'), title, ...link, ...more })
  const service = await addService('Quiet hour')
  await addService('Long hour')
  await addService('Secret hour', { _status: 'draft' })
  const path = `/collections/contraindications/${contraindication}`
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const named = page.getByRole('dialog').getByRole('status').getByRole('link')
  const ask = async (what: 'Unpublish' | 'Delete') => {
    await openMenu(page)
    await page.getByRole('button', { name: what, exact: true }).click()
    await named.first().waitFor()
    return (await named.allTextContents()).sort()
  }
  const shown = async () => {
    const { contraindications } = await (await fetch(`${server.url}/api/services/${service}`)).json()
    return contraindications.map(({ title }: { title: string }) => title)
  }

  const beforeUnpublishing = await ask('Unpublish')
  const misfits = await misfitsOf(page, page.getByRole('dialog'))
  await atWidth(page, 768)
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  const afterCancelling = await shown()
  const beforeTrashing = await ask('Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL('**/collections/contraindications')

  expect(beforeUnpublishing).toEqual(['Long hour', 'Quiet hour'])
  expect(beforeTrashing).toEqual(['Long hour', 'Quiet hour'])
  expect(misfits).toEqual([])
  expect(afterCancelling).toEqual(['Fresh stitches'])
  expect(await shown()).toEqual([])
})
