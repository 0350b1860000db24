import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer({ env: { SAMPLE_CONTENT: 'true' } })
})

afterAll(() => server.stop())

const widths = [320, 768, 1280]
const paths = [
  ...['/', '/services', '/services/craniosacral-therapy', '/is-it-right-for-me', '/what-to-expect'],
  ...['/questions', '/questions?q=water', '/newsletters', '/contact', '/privacy', '/disclosures'],
]

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

describe.each(widths)('on a screen %d pixels wide', (width) => {
  test('no page is wider than the screen, in either language', async () => {
    const { page } = await visit({ viewport: { width, height: 800 } })

    for (const path of paths.flatMap((each) => [each, `/es${each === '/' ? '' : each}`])) {
      await page.goto(server.url + path)

      expect({ path, overflow: await overflowOf(page) }).toEqual({ path, overflow: 0 })
    }
  })

  test('somebody finds out whether it is right for them, reads it in Spanish, and finds the phone number', async () => {
    const { page } = await visit({ viewport: { width, height: 800 } })

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
    const { page } = await visit({ viewport: { width, height: 800 } })
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
})

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

test('the keyboard alone leads to the content', async () => {
  const { page } = await visit()

  await page.goto(server.url)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
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

test('nothing comes from elsewhere, and scripts and styles are small', async () => {
  const { page } = await visit()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.goto(`${server.url}/questions`, { waitUntil: 'networkidle' })
  const sizeOf = async (ending: string) => {
    const address = asked.find((url) => url.endsWith(ending)) ?? ''
    const { headers } = await fetch(address, { headers: { 'accept-encoding': 'br' } })
    expect(headers.get('cache-control')).toContain('immutable')
    return (await page.request.get(address)).body()
  }

  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([])
  expect((await sizeOf('.js')).length).toBeLessThan(8_000)
  expect((await sizeOf('.css')).length).toBeLessThan(15_000)
})

test('a page that is not there offers ways on, in its language', async () => {
  const { page, expectRefusal } = await visit()
  expectRefusal('404 GET /es/nada')

  await page.goto(`${server.url}/es/nada`)
  await page.getByRole('heading', { level: 1, name: 'No hay nada en esta dirección.' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Preguntas y respuestas' }).click()

  expect(new URL(page.url()).pathname).toBe('/es/questions')
})
