import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { logIn, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { faultsOf } from './faultsOf'
import { chooseFile, fieldIn, openPanel, publish } from './panel'
import { printFaultsOf } from './printFaults'
import { atWidth, widths } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer({ env: { SAMPLE_CONTENT: 'true' } })
})

afterAll(() => server.stop())

describe.each(widths)('on a screen %d pixels wide', (width) => {
  test('somebody finds out whether it is right for them, reads it in Spanish, and finds the phone number', async () => {
    const { page } = await visit()
    await atWidth(page, width)

    await page.goto(server.url)
    await page.getByRole('navigation').getByRole('link', { name: 'Is it right for me?' }).click()
    await page.getByRole('heading', { name: 'Acute aneurysm' }).waitFor()
    await page.getByRole('link', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Aneurisma agudo' }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Contacto' }).click()
    const phone = page.getByRole('main').getByRole('link', { name: '(916) 838-2570' }).first()

    expect(new URL(page.url()).pathname).toBe('/es/contact')
    expect(await phone.getAttribute('href')).toBe('tel:+19168382570')
  })

  test('questions are filtered while somebody types, without asking the server', async () => {
    const { page } = await visit()
    await atWidth(page, width)
    await page.goto(`${server.url}/questions`, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    await page.getByLabel('Search the questions').fill('wear')
    await page.getByText('1 question found').waitFor()
    await page.getByText('What should I wear and bring?').click()

    expect(await page.getByText('Comfortable clothing.').isVisible()).toBe(true)
    expect(await page.locator('.question:visible').count()).toBe(1)
    expect(asked).toEqual([])
  })

  test('nothing moves when the script comes late', async () => {
    const { page } = await visit()
    await atWidth(page, width)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.js', async (route) => {
      await released
      await route.continue()
    })

    await page.goto(server.url, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.readyState === 'interactive')
    const before = await placesOn(page)
    release()
    await page.getByRole('button', { name: 'Dark colors' }).waitFor()

    expect(await placesOn(page)).toEqual(before)
    expect(before.length).toBeGreaterThan(100)
  })
})

/** Where everything that takes room on a page stands, in whole pixels. */
const placesOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return width * height > 0
        ? [`${element.tagName} ${[x, y, width, height].map(Math.round).join(' ')}`]
        : []
    }),
  )

describe('without JavaScript', () => {
  test('the search answers all the same', async () => {
    const { page } = await visit({ javaScriptEnabled: false })

    await page.goto(`${server.url}/es/questions`)
    await page.getByLabel('Buscar en las preguntas').fill('Ropa')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await page.getByText('Se encontraron 2 preguntas').waitFor()
    await page.getByText('¿Qué ropa me pongo y qué llevo?').click()

    expect(new URL(page.url()).search).toBe('?q=Ropa')
    expect(await page.getByText('Ropa cómoda.').isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Colores oscuros' }).isVisible()).toBe(false)
  })
})

test('the colors that somebody chooses stay on the next page', async () => {
  const { page } = await visit({ colorScheme: 'light' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

  await page.goto(server.url)
  const light = await ground()
  await page.getByRole('button', { name: 'Dark colors' }).click()
  const dark = await ground()
  await page.goto(`${server.url}/contact`)

  expect(dark).not.toBe(light)
  expect(await ground()).toBe(dark)
})

test.each(['/what-to-expect', '/is-it-right-for-me'])('%s is printed without menus', async (path) => {
  const { page } = await visit()

  await page.goto(server.url + path)
  await page.emulateMedia({ media: 'print' })

  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

test.each([
  ['/is-it-right-for-me', '.contraindications > ul > li', 4],
  ['/is-it-right-for-me', '.question', 3],
  ['/what-to-expect', '.steps > li', 3],
  ['/es/services/craniosacral-therapy', '.contraindications > ul > li, .steps > li, .question', 16],
])(
  'of %s, each %s is printed whole, dark on white, also by who reads in dark colors',
  async (path, pieces, count) => {
    const { page } = await visit({ colorScheme: 'dark' })
    await atWidth(page, widthOfPaper)
    await page.goto(server.url + path)

    await page.emulateMedia({ media: 'print' })

    expect(await printFaultsOf(page, pieces)).toEqual({ count, faults: [] })
  },
)

test('who chose dark colors by hand prints dark on white as well', async () => {
  const { page } = await visit()
  await page.goto(`${server.url}/what-to-expect`)
  await page.getByRole('button', { name: 'Dark colors' }).click()

  await page.emulateMedia({ media: 'print' })

  expect((await printFaultsOf(page, '.steps > li')).faults).toEqual([])
})

/** A letter between its margins, in CSS pixels. */
const widthOfPaper = 740

test('a page that is not there offers ways on, in its language', async () => {
  const { page, expectRefusal } = await visit()
  expectRefusal('404 GET /es/nada')

  await page.goto(`${server.url}/es/nada`)
  await page.getByRole('heading', { level: 1, name: 'No hay nada en esta dirección.' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Preguntas' }).click()

  expect(new URL(page.url()).pathname).toBe('/es/questions')
})

test('what is not published is in no page, feed or sitemap, nor in what a browser fetches ahead', async () => {
  const canary = 'Quetzal'
  const paths = [...(await pathsOf('/sitemap.xml')), ...(await hide(canary))]
  const anybody = await visit()
  const owner = await visit()
  await logIn(owner, server, 'owner')
  const ahead = [
    {},
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
  ]
  const tells = async (context: BrowserContext, path: string) => {
    const answers = ahead.map((headers) => context.request.get(server.url + path, { headers }))
    const texts = await Promise.all(answers.map(async (answer) => (await answer).text()))
    return texts.some((text) => text.includes(canary))
  }
  const told: string[] = []
  for (const { context } of [anybody, owner])
    for (const path of [...paths, ...files]) if (await tells(context, path)) told.push(path)
  await server.add('pages', { ...builders.pages(canary), slug: 'seen' })

  expect(paths.length).toBeGreaterThan(20)
  expect(told).toEqual([])
  expect(await (await fetch(`${server.url}/seen`)).text()).toContain(canary)
})

const files = ['/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/contact.vcf', '/questions?q=e']

const pathsOf = async (sitemap: string): Promise<string[]> => {
  const xml = await (await fetch(server.url + sitemap)).text()
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => new URL(String(address)).pathname)
}

/** Hides a word in a draft, in something unpublished, in the trash and in changes; answers where each would be. */
const hide = async (word: string): Promise<string[]> => {
  const services = () => server.add('services', { ...builders.services(word), _status: 'published' })
  const [unpublished, trashed] = [await services(), await services()]
  await server.add('services', { ...builders.services(word), slug: 'draft', _status: 'draft' })
  await server.change(`services/${unpublished}`, { slug: 'unpublished', _status: 'draft' })
  await server.change(`services/${trashed}`, { slug: 'trashed', deletedAt: new Date().toISOString() })
  await server.add('faqs', { ...builders.faqs(word), _status: 'draft' })
  const changes = { title: word, summary: word, _status: 'draft' }
  await server.change('services?where[slug][equals]=craniosacral-therapy&draft=true', changes)
  await server.change('pages?where[slug][equals]=home&draft=true', { title: word, _status: 'draft' })
  return ['/services/draft', '/services/unpublished', '/services/trashed']
}

test('the owner chooses a color and a logo, and the website shows them so that everyone can read it', async () => {
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/globals/site' })
  const drawer = page.getByRole('dialog').filter({ hasText: 'Creating new Picture' })
  const visitor = await visit()

  await page.locator('[name="brand.accentColor"]').fill('#ffee00')
  await fieldIn(page, 'Logo').locator('.upload-relationship-details__remove').click()
  await fieldIn(page, 'Logo').getByRole('button', { name: 'Create New' }).click()
  await chooseFile(page)
  await fieldIn(drawer, 'Description for people').getByRole('textbox').fill('A wave')
  await drawer.getByRole('button', { name: 'Save' }).click()
  await drawer.waitFor({ state: 'hidden' })
  await publish(page)
  await page.getByText('Updated successfully.').waitFor()
  await visitor.page.emulateMedia({ colorScheme: 'dark' })
  await visitor.page.goto(`${server.url}/questions`)
  const logo = await visitor.page
    .locator('.brand img')
    .evaluate((image: HTMLImageElement) => image.naturalWidth)
  const button = visitor.page.locator('.button').first()
  const color = await button.evaluate((shown) => getComputedStyle(shown).backgroundColor)
  const faults = await faultsOf(visitor.page)
  await visitor.page.goto(`${server.url}/es/contact`)
  faults.push(...(await faultsOf(visitor.page)))

  expect(logo).toBeGreaterThan(0)
  expect(color).toBe('rgb(255, 238, 0)')
  expect(faults).toEqual([])
})
