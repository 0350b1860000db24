import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { findingsOn } from '../helpers/axe'
import { useBrowser } from '../helpers/browser'
import { login, theirPassword } from '../helpers/people'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'

const visit = useBrowser()
let server: StaffedServer

const contact = {
  geo: { latitude: 38.57, longitude: -121.47 },
  email: 'hello@example.org',
  openingHours: (['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const).map((dayOfWeek) => ({
    dayOfWeek,
    opens: '09:00',
    closes: '17:00',
  })),
  closures: [{ validFrom: '2098-12-24', validThrough: '2099-01-02', reason: 'Winter rest' }],
  bookingLink: 'https://book.example.org/',
  _status: 'published',
}

beforeAll(async () => {
  server = await startStaffedServer({ env: { SAMPLE_CONTENT: 'true' } })
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const change = async (method: string, path: string, data: object) => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
    expect(response.status).toBe(200)
  }
  await change('POST', 'globals/contact-details', contact)
  await change('PATCH', 'newsletters?where[quarter][equals]=4', { _status: 'published' })
}, 480_000)

afterAll(() => server.stop())

const widths = [320, 1280]

type Sight = { width: number; colorScheme: 'light' | 'dark'; options: RunOptions }

/** How a page is looked at. The dark theme differs in nothing but its colors, which are the same at each width. */
const sights: Sight[] = [
  ...widths.map((width) => ({ width, colorScheme: 'light' as const, options: {} })),
  { width: 1280, colorScheme: 'dark', options: { runOnly: ['color-contrast'] } },
]

/** What is wrong with a page in either theme, on a phone and on a desk. */
const faultsOf = async (page: Page): Promise<object[]> => {
  const faults: object[] = []
  for (const { width, colorScheme, options } of sights) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const where = { address: page.url(), width, colorScheme }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (overflow > 0) faults.push({ ...where, overflow })
    const findings = await findingsOn(page, options)
    faults.push(...findings.map((finding) => ({ ...where, ...finding })))
  }
  return faults
}

test('the sitemap is well-formed, and every page of it can be used by those who see, hear or move differently', async () => {
  const { page } = await visit()
  await page.goto(`${server.url}/`)
  const paths = await page.evaluate(async () => {
    const xml = await (await fetch('/sitemap.xml')).text()
    const sitemap = new DOMParser().parseFromString(xml, 'application/xml')
    return [...sitemap.querySelectorAll('loc')].map((loc) => new URL(loc.textContent ?? '').pathname)
  })

  const faults: object[] = []
  for (const path of paths) {
    await page.goto(server.url + path)
    faults.push(...(await faultsOf(page)))
  }

  expect(paths.length).toBeGreaterThan(19)
  expect(faults).toEqual([])
}, 400_000)

test.each([
  '/nowhere',
  '/es/nowhere',
  '/questions?q=water',
  '/es/questions?q=nada',
  '/newsletter/subscribe',
  '/es/newsletter/preferences',
])('nor does %s shut anybody out', async (path) => {
  const visitor = await visit()
  if (path.endsWith('nowhere')) visitor.expectRefusal(`404 GET ${path}`)
  await visitor.page.goto(server.url + path)

  expect(await faultsOf(visitor.page)).toEqual([])
})

/** Everything on a page that the keyboard has to reach, in the order in which it stands there. */
const reachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.matches('[type=hidden], :disabled, [tabindex="-1"]'),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  )

/** What gets the focus by pressing Tab from the beginning to the end of a page, and what does not show it. */
const tabThrough = async (page: Page, most: number) => {
  const focused: string[] = []
  const unseen: string[] = []
  for (let count = 0; count <= most; count += 1) {
    await page.keyboard.press('Tab')
    const { html, isSeen } = await page.evaluate(() => {
      const element = document.activeElement
      const isAtEnd = !element || element === document.body
      // A link that makes a whole card active is shown by the card.
      const shown = [element, element?.closest('.card')].filter((one) => one instanceof Element)
      return {
        html: isAtEnd ? undefined : element.outerHTML.slice(0, 120),
        isSeen: shown.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
      }
    })
    if (html === undefined) break
    focused.push(html)
    if (!isSeen) unseen.push(html)
  }
  return { focused, unseen }
}

describe.each(widths)('at %i pixels', (width) => {
  test.each(['/', '/services/craniosacral-therapy', '/questions', '/es/contact'])(
    'the keyboard alone reaches everything on %s, in order, and shows where it is',
    async (path) => {
      const { page } = await visit({ viewport: { width, height: 800 } })
      await page.goto(server.url + path)
      const all = await reachable(page)

      const { focused, unseen } = await tabThrough(page, all.length + 1)

      expect(focused).toEqual(all)
      expect(unseen).toEqual([])
    },
  )
})

test('the first press of Tab offers to skip to the content', async () => {
  const { page } = await visit()
  await page.goto(`${server.url}/contact`)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
})

describe('the hours of the practice', () => {
  test.each([
    ['2026-12-01T17:30:00Z', '/contact', 'Open now until 5:00 PM.'],
    ['2026-12-05T20:00:00Z', '/contact', 'Closed now. Opens on Monday at 9:00 AM.'],
    ['2098-12-24T20:00:00Z', '/es/contact', 'Hoy cerrado: Winter rest. Abre el 5 de enero a las 9:00 a.m.'],
  ])('at %s, %s says “%s”, wherever the visitor is', async (moment, path, expected) => {
    const { page } = await visit({ timezoneId: 'Asia/Tokyo' })
    await page.clock.setFixedTime(new Date(moment))

    await page.goto(server.url + path)

    await page.getByText(expected).first().waitFor()
  })

  test('stand there without scripts as well, with days off, a map, and a card to keep', async () => {
    const { page } = await visit({ javaScriptEnabled: false })
    await page.goto(`${server.url}/contact`)
    const hours = (await page.locator('.hours').first().textContent())?.replace(/\s/g, ' ')

    expect(hours).toContain('Mon–Fri9:00 AM – 5:00 PM')
    expect(hours).toContain('December 24, 2098 – January 2, 2099')
    expect(await page.locator('.opening-state').first().isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'map' }).first().getAttribute('href')).toMatch(
      /^https:\/\/www\.openstreetmap\.org\/\?mlat=38\.57&mlon=-121\.47/,
    )
    expect(await page.getByRole('link', { name: 'Add to contacts' }).first().getAttribute('href')).toBe(
      '/contact.vcf',
    )
  })
})
