import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { startServer, type TestServer } from '../helpers/server'
import { atWidth } from './screens'

let server: TestServer
const visit = useBrowser()

beforeAll(async () => {
  server = await startServer({ env: { SAMPLE_CONTENT: 'true' } })
})

afterAll(() => server.stop())

test.each([1280, 375])(
  'at %i pixels, a developer reads how to list services and tries it, in Spanish as the example has it',
  async (width) => {
    const { page } = await visit()
    await atWidth(page, width)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
        elsewhere.push(request.url())
    })

    await page.goto(`${server.url}/api/docs`)
    await page.getByRole('link', { name: 'Services', exact: true }).click()
    await page.getByText('List services').click()
    await page.getByRole('button', { name: 'Try it out' }).click()
    await page.getByRole('button', { name: 'Execute' }).click()
    await page.locator('.live-responses-table').getByText('Terapia craneosacral').waitFor()

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(elsewhere).toEqual([])
  },
)

test('its files are kept by the browser, and nothing else of the package is served', async () => {
  const page = await (await fetch(`${server.url}/api/docs`)).text()
  const [, script = ''] = /src="([^"]+)"/.exec(page) ?? []
  const [bundle, other] = await Promise.all(
    [script, script.replace('swagger-ui-bundle.js', 'package.json')].map((path) => fetch(server.url + path)),
  )

  expect(bundle?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(other?.status).toBe(404)
})
