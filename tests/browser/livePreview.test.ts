import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import { useBrowser } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { until } from '../helpers/server'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, openPanel } from './panel'
import { misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const longPage = () => ({
  ...builders.pages('.'),
  title: 'A long page',
  blocks: Array.from({ length: 30 }, (_, at) => ({
    blockType: 'richText' as const,
    content: paragraph(`Paragraph ${at + 1} of many.`),
  })),
})

test('what is typed shows beside the form at each width, soon and where it was scrolled to', async () => {
  const id = await server.add('pages', longPage())
  const path = `/collections/pages/${id}`
  const visitor = await openPanel(await visit({ viewport: { width: 1600, height: 900 } }), {
    server,
    role: 'editor',
    path,
  })
  const { page } = visitor
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('#live-preview-iframe')
  await frame.getByRole('heading', { name: 'A long page' }).waitFor()
  const body = frame.locator('body')
  const seen: { width: number; moved: number }[] = []

  for (const width of [320, 375, 768, 1280]) {
    await page.locator('.live-preview-toolbar-controls__breakpoint button').click()
    await page.getByRole('button', { name: String(width) }).click()
    await until(() => body.evaluate((_, wide) => window.innerWidth === wide, width))
    await until(async () => (await body.evaluate(scrollDown)) === 400)
    await page.locator('[name="title"]').fill(`Now at ${width}`)
    await frame.getByRole('heading', { name: `Now at ${width}` }).waitFor({ timeout: 15_000 })
    const now = await body.evaluate(() => ({ width: window.innerWidth, at: window.scrollY }))
    seen.push({ width: now.width, moved: now.at - 400 })
  }

  expect(seen).toEqual([320, 375, 768, 1280].map((width) => ({ width, moved: 0 })))
})

const scrollDown = () => {
  window.scrollTo(0, 400)
  return window.scrollY
}

test('contact details are previewed on the contact page, and a question among the others', async () => {
  await server.add('pages', {
    ...builders.pages('.'),
    slug: 'contact',
    blocks: [{ blockType: 'contactCard', heading: 'Reach us' }],
  })
  const id = await server.add('faqs', { ...builders.faqs('.'), question: 'Does it hurt?' })
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/globals/contact-details' })
  const frame = page.frameLocator('#live-preview-iframe')

  await page.locator('#live-preview-toggler').click()
  await frame.getByText('Reach us').waitFor()
  await page.locator('[name="phone"]').fill('+1 415 555 0100')
  await frame.getByText('+1 415 555 0100').first().waitFor()
  await page.goto(`${server.url}/admin/collections/faqs/${id}`)
  await awake(page)
  await page.locator('#live-preview-toggler').click()
  await page.locator('[name="question"]').fill('Does it tickle?')
  await frame.getByText('Does it tickle?').first().waitFor()
})

test('the color of the site is seen beside its settings as soon as it is chosen', async () => {
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/globals/site' })
  await page.locator('#live-preview-toggler').click()
  const body = page.frameLocator('#live-preview-iframe').locator('body')
  const accent = () => body.evaluate((shown) => getComputedStyle(shown).getPropertyValue('--accent'))
  await body.locator('.preview-banner').waitFor()
  const before = await accent()

  await page.locator('[name="brand.accentColor"]').fill('#7a1f5c')
  await until(async () => (await accent()) !== before)

  expect(await accent()).toBe('#7a1f5c')
})

/** The link that the panel makes; its button may be there some moments before it listens. */
const sharedLink = async (page: Page) => {
  const link = page.getByRole('textbox', { name: 'Link', exact: true })
  await until(async () => {
    if (!(await page.locator('dialog[open]').isVisible()))
      await page
        .getByRole('button', { name: 'Share a preview' })
        .click({ timeout: 1000 })
        .catch(() => undefined)
    return link.isVisible()
  })
  return link.inputValue()
}

test('a colleague without an account opens the shared link and sees this draft, until it is changed or expired', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'Published words' })
  const owner = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  await owner.page.locator('[name="title"]').fill('Drafted words')
  await owner.page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())
  const link = await sharedLink(owner.page)
  const misfits = await misfitsOf(owner.page, owner.page.locator('dialog[open]'))
  const colleague = await visit()
  colleague.expectRefusal(`404 GET ${new URL(link).pathname}x`)

  const answer = await colleague.page.goto(link)
  const shown = await colleague.page.textContent('body')
  await colleague.page.goto(`${link}x`)

  expect(misfits).toEqual([])
  expect(shown).toContain('Drafted words')
  expect(shown).toMatch(/Preview of “Drafted words”: a draft, not published\. This link works until/)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  })
  expect(await colleague.page.textContent('h1')).toMatch(/^This preview link leads nowhere/)
  expect(server.output()).not.toContain(new URL(link).pathname.split('/').at(-1))
})

test('an issue is seen as the mail that it will be while it is written, on a phone and on a desk, and as plain text', async () => {
  const picture = await server.addPicture()
  const id = await server.add('newsletters', {
    ...builders.newsletters('.'),
    body: [
      { blockType: 'richText', content: paragraph('Words of the letter.') },
      { blockType: 'media', image: picture },
      { blockType: 'callout', tone: 'important', heading: 'Mind this', content: paragraph('Rest.') },
      { blockType: 'button', label: 'Book a session', url: 'https://example.org/contact' },
    ],
  })
  const visitor = await openPanel(await visit({ viewport: { width: 1600, height: 900 } }), {
    server,
    role: 'editor',
    path: `/collections/newsletters/${id}`,
  })
  const { page } = visitor
  await page.locator('#live-preview-toggler').click()
  const frame = page.frameLocator('#live-preview-iframe')
  await frame.getByRole('link', { name: 'Email', exact: true }).click()
  await frame.locator('[aria-current="page"]').filter({ hasText: 'Email' }).waitFor()
  const seen: boolean[] = []

  for (const width of [375, 1280]) {
    await page.locator('.live-preview-toolbar-controls__breakpoint button').click()
    await page.getByRole('button', { name: String(width) }).click()
    await until(() => frame.locator('body').evaluate((_, wide) => window.innerWidth === wide, width))
    await page.locator('[name="subject"]').fill(`A letter at ${width}`)
    await frame.getByRole('heading', { level: 1, name: `A letter at ${width}` }).waitFor({ timeout: 15_000 })
    seen.push(await frame.locator('body').evaluate(() => document.body.scrollWidth <= window.innerWidth))
  }
  await frame.getByRole('link', { name: 'Plain text' }).click()
  await frame.getByText('Book a session <http').waitFor()

  expect(seen).toEqual([true, true])
})

/** A mail stands within the page of a mail program, which has these; a second one would mislead. */
const landmarks = ['landmark-one-main', 'region']

test.each(['light', 'dark'] as const)(
  'axe finds nothing to mend in the mail in %s colors',
  async (colorScheme) => {
    const id = await server.add('newsletters', {
      ...builders.newsletters('.'),
      body: [
        { blockType: 'callout', tone: 'important', heading: 'Mind this', content: paragraph('Rest.') },
        { blockType: 'button', label: 'Book a session', url: 'https://example.org/contact' },
        { blockType: 'quote', text: 'Be still', source: 'A poem' },
      ],
    })
    const owner = await openPanel(await visit(), {
      server,
      role: 'owner',
      path: `/collections/newsletters/${id}`,
    })
    const link = await sharedLink(owner.page)
    const { page } = await visit({ colorScheme, viewport: { width: 375, height: 700 } })
    await page.goto(`${link}?as=mail`)

    const findings = await findingsOn(page)
    expect(findings.filter(({ rule }) => !landmarks.includes(rule))).toEqual([])
  },
)
