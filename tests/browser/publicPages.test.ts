import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { spawnServer, type TestServer, until } from '../helpers/server'
import { logIn, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { storedBlocks } from '../helpers/storedBlocks'
import { faultsOf } from './faultsOf'
import { atWidth, widths } from './screens'
import { weightOf } from './weightOf'

const visit = useBrowser()
let server: StaffedServer
let form: string

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
  await server.change('globals/contact-details', contact)
  await server.change('newsletters?where[quarter][equals]=4', { _status: 'published' })
  form = await firstOf('forms')
  const blocks = storedBlocks({
    form,
    picture: await server.addPicture(),
    service: await firstOf('services'),
  })
  await server.add('pages', { ...builders.pages('Every block'), slug: 'every-block', blocks })
}, 480_000)

const firstOf = async (collection: string): Promise<string> =>
  (await (await fetch(`${server.url}/api/${collection}?limit=1`)).json()).docs[0].id

afterAll(() => server.stop())

test('every page of the sitemap can be used by those who see, hear or move differently, and weighs little', async () => {
  const { page } = await visit()
  await page.goto(`${server.url}/`)
  const paths = await page.evaluate(async () => {
    const xml = await (await fetch('/sitemap.xml')).text()
    const sitemap = new DOMParser().parseFromString(xml, 'application/xml')
    return [...sitemap.querySelectorAll('loc')].map((loc) => new URL(loc.textContent ?? '').pathname)
  })

  const faults: object[] = []
  const tooMuch: object[] = []
  for (const path of paths) {
    await page.goto(server.url + path)
    const weight = await weightOf(page)
    const { scripts, styles, elsewhere } = weight
    if (scripts > 8_000 || styles > 15_000 || elsewhere.length > 0) tooMuch.push({ path, ...weight })
    faults.push(...(await faultsOf(page)))
  }

  expect(paths.length).toBeGreaterThan(21)
  expect(paths).toEqual(expect.arrayContaining(['/every-block', '/es/every-block']))
  expect(faults).toEqual([])
  expect(tooMuch).toEqual([])
}, 400_000)

describe('nobody is shut out by', () => {
  test.each([
    ...['/nowhere', '/es/nowhere', '/questions?q=water', '/es/questions?q=nada'],
    ...['/newsletter/subscribe', '/es/newsletter/preferences'],
  ])('%s', async (path) => {
    const visitor = await visit()
    if (path.endsWith('nowhere')) visitor.expectRefusal(`404 GET ${path}`)
    await visitor.page.goto(server.url + path)

    expect(await faultsOf(visitor.page)).toEqual([])
  })

  test.each(['/contact', '/es/contact'])('a mistake in the form of %s', async (path) => {
    const { page, expectRefusal } = await visit()
    await page.goto(server.url + path)
    const form = page.locator('form.form-body[action*="/forms/"]')
    expectRefusal(`422 POST ${await form.getAttribute('action')}`)

    await form.locator('[type=submit]').click()
    await page.getByRole('alert').waitFor()

    expect(await faultsOf(page)).toEqual([])
  })

  test.each(['', '/es'])('the thanks for a message at %s/forms', async (language) => {
    const { page } = await visit()
    await page.goto(`${server.url}${language}/forms/${form}/sent`)

    expect(await faultsOf(page)).toEqual([])
  })

  test('the preview of a draft, which weighs as little', async () => {
    const visitor = await visit()
    await logIn(visitor, server, 'owner')
    const draft = { ...builders.services('Calm'), _status: 'draft' as const }
    const id = await server.add('services', draft)
    const answer = await visitor.context.request.post(`${server.url}/api/previews`, {
      headers: { origin: server.url },
      data: { collection: 'services', id, locale: 'es' },
    })
    await visitor.page.goto((await answer.json()).url)
    const { scripts, styles } = await weightOf(visitor.page)

    expect(await faultsOf(visitor.page)).toEqual([])
    expect(scripts).toBeLessThan(8_000)
    expect(styles).toBeLessThan(15_000)
  })

  test('a server that cannot reach its database', async () => {
    const away = await startWithoutDatabase()
    const visitor = await visit()
    for (const path of ['/', '/es/contact']) {
      visitor.expectRefusal(`503 GET ${path}`)
      await visitor.page.goto(away.url + path)

      expect(await faultsOf(visitor.page)).toEqual([])
    }
    await away.stop()
  })
})

const startWithoutDatabase = async (): Promise<TestServer> => {
  const away = await spawnServer({
    env: {
      DATABASE_URL: 'mongodb://127.0.0.1:1/nowhere',
      PAYLOAD_SECRET: 'a secret of a server without a database',
    },
  })
  await until(async () => (await fetch(away.url).catch(() => undefined))?.status === 503)
  return away
}

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

/** What gets the focus by holding Tab for that many times from the beginning of a page, and what does not show it. */
const tabThrough = async (page: Page, times: number) => {
  const focused = await page.evaluateHandle(() => {
    const list: { html: string; isSeen: boolean }[] = []
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      // A link that makes a whole card active is shown by the card.
      const shown = [target, target.closest('.card')].filter((one) => one instanceof Element)
      list.push({
        html: target.outerHTML.slice(0, 120),
        isSeen: shown.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
      })
    })
    return list
  })
  // Held down, it repeats; each needs no answer before the next.
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down('Tab')))
  await page.keyboard.up('Tab')
  return focused.jsonValue()
}

const journeys = [
  ...['/', '/services', '/services/craniosacral-therapy', '/is-it-right-for-me', '/what-to-expect'],
  ...['/questions', '/questions?q=water', '/newsletters', '/contact', '/privacy', '/disclosures'],
  '/every-block',
].flatMap((path) => [path, `/es${path}`.replace(/\/$/, '')])

test.each(widths)(
  'at %i pixels, the keyboard alone reaches everything on each page, in order, and shows where it is',
  async (width) => {
    const { page } = await visit()
    await atWidth(page, width)

    for (const path of journeys) {
      await page.goto(server.url + path)
      const all = await reachable(page)
      const focused = await tabThrough(page, all.length + 1)
      // After the end, Chromium goes to its own controls, or begins again where it has none.
      const inOrder = [...all, ...all].slice(0, Math.max(all.length, focused.length))

      expect({ path, focused: focused.map(({ html }) => html) }).toEqual({ path, focused: inOrder })
      expect({ path, unseen: focused.filter(({ isSeen }) => !isSeen) }).toEqual({ path, unseen: [] })
    }
  },
)

test('the first press of Tab offers to skip to the content', async () => {
  const { page } = await visit()
  await page.goto(`${server.url}/contact`)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
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
