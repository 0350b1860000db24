import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Locator, Page, Request, Response } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { until } from '../helpers/server'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import {
  chooseFile,
  delayAnswers,
  fieldIn,
  follow,
  keptAsDraft,
  openPanel,
  openTab,
  publish,
  review,
  status,
} from './panel'
import { atWidth } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const published = async (path: string) => (await fetch(`${server.url}/api/${path}`)).json()

test('a service is written, reviewed and published in the panel on a phone, a tablet and a desk, and then everyone can read all of it', async () => {
  const visitor = await visit()
  await atWidth(visitor.page, 320)
  const { page } = await openPanel(visitor, { server, role: 'owner' })

  await follow(page.getByRole('link', { name: 'Edit services' }))
  await follow(page.getByRole('link', { name: 'Create new Service' }).first())
  await page.getByLabel('Title').fill('Quiet hour')
  await page.getByLabel('Summary').fill('An hour of quiet.')
  await writeDescription(page)
  await uploadPicture(page)
  await atWidth(page, 768)
  await openTab(page, 'Sessions')
  await page.getByRole('button', { name: 'Add Session option' }).click()
  await page.getByLabel('Name').fill('An hour')
  await page.getByLabel('Minutes booked').fill('60')
  await page.getByLabel('Minutes of treatment').fill('50')
  await page.getByLabel('Price').fill('95')
  await atWidth(page, 1280)
  await openTab(page, 'Safety')
  await addContraindication(page)
  await review(page)
  await publish(page)
  await status(page, 'Published')
  const { docs } = await published('services?where[slug][equals]=quiet-hour&depth=2')

  expect(docs).toMatchObject([
    {
      title: 'Quiet hour',
      summary: 'An hour of quiet.',
      image: { alt: 'Two hands at rest', focalX: 20, focalY: 70 },
      description: {
        root: {
          children: [
            { type: 'paragraph', children: [{ text: 'Lie down and rest.' }] },
            { type: 'heading', tag: 'h2', children: [{ text: 'What happens' }] },
            { type: 'list', listType: 'bullet', children: [{ type: 'listitem' }, { type: 'listitem' }] },
          ],
        },
      },
      sessionOptions: [{ name: 'An hour', minutesBooked: 60, minutesActive: 50, price: 95 }],
      contraindications: [{ title: 'Fresh stitches', kind: 'absolute', _status: 'published' }],
      review: { reviewedBy: 'The practice' },
    },
  ])
})

const writeDescription = async (page: Page) => {
  await fieldIn(page, 'Description').getByRole('textbox').click()
  await page.keyboard.type('Lie down and rest.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/heading')
  await page.getByRole('option', { name: 'Heading 2' }).click()
  await page.keyboard.type('What happens')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/unordered')
  await page.getByRole('option', { name: 'Unordered List' }).click()
  await page.keyboard.type('You breathe.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('You rest.')
}

const uploadPicture = async (page: Page) => {
  const drawer = page.getByRole('dialog').filter({ hasText: 'Creating new Picture' })
  await fieldIn(page, 'Picture').getByRole('button', { name: 'Create New' }).click()
  await chooseFile(page)
  await fieldIn(drawer, 'Description for people').getByRole('textbox').fill('Two hands at rest')
  await drawer.getByRole('button', { name: 'Edit Image' }).click()
  await page.locator('[name="X %"]').fill('20')
  await page.locator('[name="Y %"]').fill('70')
  await page.getByRole('button', { name: 'Apply Changes' }).click()
  await drawer.getByRole('button', { name: 'Save' }).click()
  await drawer.waitFor({ state: 'hidden' })
}

const addContraindication = async (page: Page) => {
  const drawer = page.getByRole('dialog').filter({ hasText: 'Explanation' })
  await fieldIn(page, /^Contraindications/)
    .getByRole('button', { name: 'Add new' })
    .click()
  await fieldIn(drawer, /^Title/)
    .getByRole('textbox')
    .fill('Fresh stitches')
  await fieldIn(drawer, /^Kind/).getByRole('combobox').click()
  await page.getByRole('option', { name: 'Not for you' }).click()
  await fieldIn(drawer, /^Explanation/)
    .getByRole('textbox')
    .click()
  await page.keyboard.type('Wait until they are out.')
  await review(drawer)
  await drawer.getByRole('button', { name: 'Publish changes' }).click()
  await drawer.getByRole('listitem').filter({ hasText: 'Status: Published' }).waitFor()
  await drawer.getByRole('button', { name: 'Close' }).last().click()
}

test('what is typed is kept as a draft, which nobody else reads before it is published', async () => {
  const id = await server.add('services', { ...builders.services('Before'), title: 'Before' })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/services/${id}`,
  })

  const kept = keptAsDraft(page)
  await page.getByLabel('Title').fill('After')
  await kept
  const asDraft = await published(`services/${id}?draft=true`)
  await publish(page)
  await page.getByText('Updated successfully.').waitFor()
  const asPublished = await published(`services/${id}`)

  expect([asDraft.title, asPublished.title]).toEqual(['Before', 'After'])
})

test.each([
  ['pressed', (button: Locator) => button.click({ force: true })],
  ['chosen by keyboard', (button: Locator) => button.press('Enter')],
])('what is %s while a draft is being saved is published as soon as that is done', async (_, press) => {
  const id = await server.add('pages', { ...builders.pages('.'), _status: 'published' })
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  const button = page.getByRole('button', { name: 'Publish changes' }).first()
  await delayAnswers(page, 1500)

  const sent = page.waitForRequest((request) => request.url().includes('autosave=true'))
  await page.getByLabel('Title').first().fill('Typed and published at once')
  await button.focus()
  await sent
  await press(button)

  await until(async () => (await published(`pages/${id}`)).title === 'Typed and published at once')
})

test('what is typed after that press is published by the next one, and not before', async () => {
  const id = await server.add('pages', { ...builders.pages('.'), title: 'Before', _status: 'published' })
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: `/collections/pages/${id}` })
  const title = page.getByLabel('Title').first()
  const isAutosave = (one: Request) => one.url().includes('autosave=true')
  const publications: string[] = []
  page.on('request', (one) => {
    const body = one.method() === 'PATCH' && !isAutosave(one) ? one.postData() : null
    if (body) publications.push(/Typed \w+/.exec(body)?.[0] ?? body)
  })
  await delayAnswers(page, 1500)

  const sent = page.waitForRequest(isAutosave)
  await title.fill('Typed before')
  await sent
  await page.getByRole('button', { name: 'Publish changes' }).first().click({ force: true })
  await page.getByText('This is published as soon as it is saved.').waitFor()
  const answered = page.waitForResponse((response) => isAutosave(response.request()) && saysAfter(response))
  await title.fill('Typed after')
  await answered
  await publish(page)
  await until(async () => (await published(`pages/${id}`)).title === 'Typed after')

  expect(publications).toEqual(['Typed after'])
})

const saysAfter = (response: Response) => response.request().postData()?.includes('Typed after') === true
