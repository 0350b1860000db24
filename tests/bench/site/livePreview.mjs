import { chromium as playwright } from 'playwright-core'
import { chromium } from '../../engines/engines.mjs'
import { atEnd } from '../leftovers.mjs'
import { logInOwner } from '../owner.mjs'
import { median } from '../statistics.mjs'

const times = 7
const patienceMs = 30_000

/** Types new titles into the form of a service, and answers how long each took to show in its live preview (ms). */
export const measureLivePreview = async (port) => {
  const url = `http://127.0.0.1:${port}`
  const { authorization } = await logInOwner(port)
  const services = await fetch(`${url}/api/services?limit=1&depth=0`)
  const [{ id }] = (await services.json()).docs
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] })
  atEnd(() => browser.close())
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } })
  await context.addCookies([{ name: 'payload-token', value: authorization.replace('JWT ', ''), url }])
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.goto(`${url}/admin/collections/services/${id}`)
  const frame = page.frameLocator('#live-preview-iframe')
  await openPreview(page)
  await frame.locator('h1').waitFor()
  const shownMs = []
  // The first one opens what later ones find open, as when somebody has just sat down to write.
  for (let time = 0; time <= times; time += 1) {
    const title = `Typed ${time} times`
    const start = performance.now()
    await page.locator('[name="title"]').fill(title)
    await frame.locator('h1', { hasText: title }).waitFor()
    if (time > 0) shownMs.push(performance.now() - start)
  }
  await browser.close()
  return { shownMs, medianMs: median(shownMs) }
}

/** The button is there some moments before it listens. */
const openPreview = async (page) => {
  const frame = page.locator('#live-preview-iframe')
  for (let left = 20; left > 0 && !(await frame.isVisible()); left -= 1) {
    await page.locator('#live-preview-toggler').click()
    await frame.waitFor({ timeout: 1500 }).catch(() => undefined)
  }
}
