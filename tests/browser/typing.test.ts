import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page, Request } from 'playwright-core'
import { pageBlocks } from '../../src/blocks/schemas'
import { useBrowser, type Visitor } from '../helpers/browser'
import { builders, paragraph } from '../helpers/builders'
import { until } from '../helpers/server'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { atRest, delayAnswers, fieldIn, keptAsDraft, openPanel, openTab } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const isAutosave = (request: Request) => request.url().includes('autosave=true')

const kept = async ({ context }: Visitor, path: string) =>
  (
    await context.request.get(`${server.url}/api/${path}?draft=true&depth=0`, {
      headers: { origin: server.url },
    })
  ).json()

const words = ['Rest ', 'under hands']

/** Types word by word into one field after the other, and begins again while each save is on its way. */
const typeInTurns = async (page: Page, fields: (() => Promise<unknown>)[]) => {
  for (const word of words) {
    const sent = page.waitForRequest(isAutosave)
    for (const enter of fields) {
      await enter()
      await page.keyboard.press('End')
      await page.keyboard.type(word, { delay: 20 })
    }
    await sent
  }
}

const delays = [0, 1000, 3000]
const typed = `.${words.join('')}`

test('however late answers come, all that is typed meanwhile stays and is kept, in a block just added as well', async () => {
  const open = []
  for (const ms of delays) open.push({ ms, ...(await openPage()) })

  const outcomes = await Promise.all(open.map(write))

  expect(outcomes).toEqual(delays.map((ms) => ({ ms, shown: [typed, typed, words.join(''), typed] })))
})

const openPage = async () => {
  const blocks = [
    { blockType: 'hero' as const, heading: '.' },
    { blockType: 'richText' as const, content: paragraph('.') },
  ]
  const id = await server.add('pages', { ...builders.pages('.'), title: '.', blocks })
  const path = `/collections/pages/${id}`
  const visitor = await openPanel(await visit(), { server, role: 'owner', path })
  await visitor.page.getByRole('button', { name: 'Show All' }).click()
  return { id, visitor }
}

/** Adds a block and types into it at once, then everywhere, while answers take that long. */
const write = async ({ id, visitor, ms }: { id: string; visitor: Visitor; ms: number }) => {
  const { page } = visitor
  const title = page.locator('[name="title"]')
  const heading = page.locator('[name="blocks.0.heading"]')
  const content = page.locator('.blocks-field [contenteditable="true"]')
  const added = page.locator('[name="blocks.2.heading"]')
  await delayAnswers(page, ms)

  await page.getByRole('button', { name: 'Add Block', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Opening' }).click()
  const fields = [added, title, heading, content]
  await typeInTurns(
    page,
    fields.map((field) => () => field.focus()),
  )
  await until(async () => {
    const { title: keptTitle, blocks } = await kept(visitor, `pages/${id}`)
    const [first, second, third] = blocks
    const text = second.content.root.children[0].children[0].text
    const isKept = [keptTitle, first.heading, text].every((value) => value === typed)
    return isKept && third?.heading === words.join('')
  })
  await atRest(page)
  const shown = [title, heading, added].map((field) => field.inputValue())
  return { ms, shown: await Promise.all([...shown, content.textContent()]) }
}

test('each block is offered with a picture and a name, on a screen of any width', async () => {
  const id = await server.add('pages', builders.pages('.'))
  const path = `/collections/pages/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'editor', path })
  const choices = page.getByRole('dialog').locator('li button')

  await page.getByRole('button', { name: 'Add Block', exact: true }).click()
  await choices.first().waitFor()
  const offered = await choices.evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.textContent,
      isDrawn: [...button.querySelectorAll('img')].some(({ naturalWidth }) => naturalWidth > 0),
    })),
  )

  expect(offered.length).toBe(pageBlocks.length)
  expect(offered.filter(({ name, isDrawn }) => !name || !isDrawn)).toEqual([])
  expect(await misfitsOf(page, page.getByRole('dialog'))).toEqual([])
})

test('what a block shows is taken out of it, or added, on a screen of any width', async () => {
  const question = 'Is there anyone who cannot have it, and whom should they ask?'
  const add = () => server.add('faqs', { ...builders.faqs('.'), question })
  const faqs = [await add(), await add()]
  const id = await server.add('pages', {
    ...builders.pages('.'),
    blocks: [{ blockType: 'questionList', heading: 'Questions', faqs }],
  })
  const path = `/collections/pages/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'editor', path })
  const field = page.locator('#field-blocks__0__faqs')
  // Payload has it within something that is a button itself.
  const remove = field.locator('[aria-label="Remove"]')

  await page.getByRole('button', { name: 'Show All' }).click()
  await remove.nth(1).waitFor()
  await atWidth(page, 320)
  const misfits = await misfitsOf(page, field)
  await remove.first().click()

  expect(misfits).toEqual([])
  expect(await remove.count()).toBe(1)
})

test('a block begins with a heading that fits it, and its label shows what it says while somebody writes', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), blocks: [] })
  const path = `/collections/pages/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'editor', path })
  const label = page.locator('.block-label')
  const heading = page.locator('[name="blocks.0.heading"]')
  await atWidth(page, 320)

  await page.getByRole('button', { name: 'Add Block', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Contact' }).click()
  await label.waitFor()
  await page.getByRole('button', { name: 'Show All' }).click()
  await heading.waitFor()
  const suggested = [await heading.inputValue(), await label.textContent()]
  await heading.fill('Come and see us')
  await label.getByText('Come and see us').waitFor()

  expect(suggested).toEqual(['How to reach us', '01Contact cardHow to reach us'])
  expect(await misfitsOf(page, label)).toEqual([])
})

/** Holds the next answer for a page back until it is let go; `arrived` once there is one. */
const holdAnswer = async (page: Page, address: string) => {
  let letGo = () => {}
  let arrive = () => {}
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(address, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    const response = await route.fetch()
    arrive()
    await isLetGo
    await route.fulfill({ response })
  })
  return { arrived, letGo }
}

test('a row that is added just before an answer comes in gets its fields, where nothing is saved by itself as well', async () => {
  const path = '/collections/api-clients/create'
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  const answer = await holdAnswer(page, '**/api-clients/create')

  await page.getByLabel('Name').fill('A website')
  await answer.arrived
  await page.getByRole('button', { name: 'Add Origin' }).click()
  answer.letGo()

  await page.locator('#field-origins__0__origin').fill('https://example.org')
  await atRest(page)
})

test('a row that is added just before an answer comes in gets its fields, though the form has saved itself since', async () => {
  const id = await server.add('services', builders.services('Rows'))
  const path = `/collections/services/${id}`
  const { page } = await openPanel(await visit(), { server, role: 'owner', path })
  await openTab(page, 'Sessions')
  const answer = await holdAnswer(page, `**/admin${path}`)

  await page.getByRole('button', { name: 'Add Session option' }).click()
  await answer.arrived
  await page.getByRole('button', { name: 'Add Session option' }).click()
  const kept = keptAsDraft(page)
  answer.letGo()
  await kept

  await page.locator('#field-sessionOptions__1__name').fill('An hour')
  await atRest(page)
})

test('in the drawer of a relation, typing survives slow answers', async () => {
  const id = await server.add('services', builders.services('.'))
  const visitor = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/services/${id}`,
  })
  const { page } = visitor
  await openTab(page, 'Safety')
  const drawer = page.getByRole('dialog').filter({ hasText: 'Explanation' })
  await fieldIn(page, /^Contraindications/)
    .getByRole('button', { name: 'Add new' })
    .click()
  const title = fieldIn(drawer, /^Title/).getByRole('textbox')
  const explanation = fieldIn(drawer, /^Explanation/).getByRole('textbox')
  await title.waitFor()
  await delayAnswers(page, 1000)

  await typeInTurns(page, [() => title.focus(), () => explanation.focus()])
  await until(async () => {
    const { docs } = await kept(visitor, 'contraindications')
    const text = docs[0]?.explanation?.root.children[0].children[0]?.text
    return docs[0]?.title === words.join('') && text === words.join('')
  })
  await atRest(page)

  expect(await title.inputValue()).toBe(words.join(''))
  expect(await explanation.textContent()).toBe(words.join(''))
})

test('what was typed last is kept when somebody leaves the form at once', async () => {
  const id = await server.add('pages', builders.pages('.'))
  const visitor = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  const { page } = visitor

  await page.locator('[name="title"]').fill('Typed and left')
  await page.locator('.step-nav a', { hasText: 'Pages' }).click()

  await until(async () => (await kept(visitor, `pages/${id}`)).title === 'Typed and left')
})

test('what a refused publication found wrong stays on the screen while the draft is saved', async () => {
  const id = await server.add('pages', builders.pages('.'))
  const visitor = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  const { page } = visitor
  visitor.expectRefusal(`400 PATCH /api/pages/${id}`)
  await page.locator('[name="title"]').fill('')
  await page.waitForResponse((response) => isAutosave(response.request()))
  await page.getByRole('button', { name: 'Publish changes' }).first().click()
  await page.getByText('This field is required.').first().waitFor()

  await page.locator('[name="meta.title"]').fill('Another')
  await until(async () => (await kept(visitor, `pages/${id}`)).meta.title === 'Another')

  expect(await page.getByText('This field is required.').first().isVisible()).toBe(true)
})
