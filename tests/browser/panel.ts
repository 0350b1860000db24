import { setTimeout as wait } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import type { Visitor } from '../helpers/browser'
import { pictureFile } from '../helpers/builders'
import { logIn, type StaffedServer } from '../helpers/staffedServer'

type Destination = { server: StaffedServer; role: 'owner' | 'editor' | 'desk'; path?: string }

/** Somebody of the practice, logged in, at a page of the panel. */
export const openPanel = async (visitor: Visitor, { server, role, path = '' }: Destination) => {
  await logIn(visitor, server, role)
  await visitor.page.goto(`${server.url}/admin${path}`)
  await awake(visitor.page)
  return visitor
}

/**
 * Follows a link of the panel, and once more where that came to nothing, as anybody would: when a list puts its query
 * into the address, Next forgets where it was just going.
 */
export const follow = async (link: Locator) => {
  const page = link.page()
  const { pathname } = new URL(page.url())
  const left = () => page.waitForURL((url) => url.pathname !== pathname, { timeout: 8000 })
  await link.click()
  await left().catch(async () => {
    await link.click()
    await left()
  })
}

/** Waits until the panel listens: what is pressed on a page that React has not taken over yet comes to nothing. */
export const awake = async (page: Page) => {
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll('button, a[href], input')]
    const isReacts = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactFiber'))
    return controls.length > 0 && controls.every(isReacts)
  })
}

/** A field by its label, where Payload does not tie the two together: in drawers, selects, dates and the editor. */
export const fieldIn = (scope: Page | Locator, label: string | RegExp): Locator =>
  scope.locator('.field-type').filter({ hasText: label }).last()

/** Opens the menu with three dots beside the button that saves. */
export const openMenu = (page: Page) =>
  page.locator('.doc-controls__popup').getByRole('button').first().click()

/** Opens one of the tabs of a service. */
export const openTab = (page: Page, name: string) =>
  page.locator('.tabs-field__tabs').getByRole('button', { name }).click()

/** Presses the button that publishes. */
export const publish = (scope: Page | Locator) =>
  scope.getByRole('button', { name: 'Publish changes' }).first().click()

/** Waits until what was typed is kept as a draft. */
export const keptAsDraft = (page: Page) =>
  page.waitForResponse((response) => response.url().includes('autosave=true') && response.ok())

/** Waits until the page says in what state the document is. */
export const status = (page: Page, name: 'Draft' | 'Published') =>
  page
    .getByRole('listitem')
    .filter({ hasText: `Status: ${name}` })
    .first()
    .waitFor()

/** Chooses a picture from the disk. */
export const chooseFile = async (page: Page) => {
  const { data, mimetype, name } = await pictureFile('hands.png')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Select a file' }).click()
  await (await chooser).setFiles({ name, mimeType: mimetype, buffer: data })
  await page.locator('.file-field__filename').last().waitFor()
}

/** Says who reviewed a text, and when. */
export const review = async (scope: Page | Locator) => {
  await fieldIn(scope, 'Reviewed by').getByRole('textbox').fill('The practice')
  await pickDate(fieldIn(scope, 'Reviewed on'), '01/10/2026')
  await pickDate(fieldIn(scope, 'Next review due'), '01/10/2027')
}

const pickDate = async (field: Locator, date: string) => {
  await field.getByRole('textbox').fill(date)
  await field.getByRole('textbox').press('Enter')
}

/** From now on, every answer to what the panel sends to such an address takes this long to arrive. */
export const delayAnswers = (page: Page, ms: number, address = '**') =>
  page.route(address, async (route) => {
    if (!['POST', 'PATCH'].includes(route.request().method())) return route.fallback()
    const response = await route.fetch()
    await wait(ms)
    await route.fulfill({ response })
  })

/** Waits until nothing of that is on its way any more. */
export const atRest = (page: Page) => page.unrouteAll({ behavior: 'wait' })
