import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Subscriber } from '../../src/payload-types'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { buildReactExample, serveFiles } from '../helpers/examples'
import { mails } from '../helpers/mails'
import { login, theirPassword } from '../helpers/people'
import { freePort, until } from '../helpers/server'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { faultsOf } from './faultsOf'

const visit = useBrowser()
const stops: (() => unknown)[] = []
let server: StaffedServer
let plain: string
let react: string

beforeAll(async () => {
  const [port, plainPort, reactPort] = [await freePort(), await freePort(), await freePort()]
  plain = `http://localhost:${plainPort}`
  react = `http://localhost:${reactPort}`
  const url = `http://localhost:${port}`
  const files = await buildReactExample(url)
  stops.push(await serveFiles({ port: reactPort, folder: files }))
  const replace: [string, string] = ['http://localhost:3000', url]
  stops.push(await serveFiles({ port: plainPort, folder: 'examples/plain-html', replace }))
  server = await startStaffedServer({
    port,
    env: { SAMPLE_CONTENT: 'true', CORS_ORIGINS: react },
  })
}, 240_000)

afterAll(async () => {
  for (const stop of stops) stop()
  await server.stop()
})

const places = [
  { name: 'the plain page', address: () => `${plain}/`, heading: 'Dynamic Journeys' },
  { name: 'the home page', address: () => `${react}/`, heading: 'A light touch, and time to listen' },
  {
    name: 'a service',
    address: () => `${react}/#/en/services/craniosacral-therapy`,
    heading: 'CranioSacral Therapy',
  },
  {
    name: 'who it is not for',
    address: () => `${react}/#/en/contraindications`,
    heading: 'Is it right for me?',
  },
  { name: 'the questions', address: () => `${react}/#/en/questions`, heading: 'Questions' },
  { name: 'the contact form', address: () => `${react}/#/en/contact`, heading: 'Contact' },
]

test.each(places)(
  '$name is there for everyone, on each screen, in light and dark colors',
  async ({ address, heading }) => {
    const { page } = await visit()

    await page.goto(address())
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()

    expect(await faultsOf(page)).toEqual([])
  },
)

test('the plain page tells what there is, who should not have it, answers and where, in both languages', async () => {
  const { page } = await visit()

  await page.goto(plain)
  await page.getByText('60 minutes, 45 of them treatment').waitFor()
  await page.getByText('Not for you').first().waitFor()
  await page.getByText('Do I have to undress?').click()
  await page.getByRole('link', { name: '(916) 838-2570' }).waitFor()
  await page.getByRole('link', { name: 'Español' }).click()

  await page.getByRole('heading', { name: 'Quién no debe recibir una sesión' }).waitFor()
  await page.getByRole('heading', { name: 'Terapia craneosacral' }).waitFor()
})

test('somebody finds a service in the app, reads it, and changes to Spanish without losing the place', async () => {
  const { page } = await visit()

  await page.goto(react)
  await page.getByRole('link', { name: 'CranioSacral Therapy' }).click()
  await page.getByText('75 minutes, 60 of them treatment').waitFor()
  await page.getByText('Not for you').first().waitFor()
  await page.getByRole('link', { name: 'Español' }).click()

  await page.getByRole('heading', { level: 1, name: 'Terapia craneosacral' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('es')
})

test('somebody reaches every page of the app by keyboard', async () => {
  const { page } = await visit()

  await page.goto(react)
  await page.getByRole('link', { name: 'Questions' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()

  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
})

test('somebody writes to the practice; a mistake is told beside its field and nothing is lost', async () => {
  const { page, expectRefusal } = await visit()
  expectRefusal('400 POST /api/form-submissions')

  await page.goto(`${react}/#/es/contact`)
  await page.getByLabel('Su nombre').fill('Ana')
  await page.getByLabel('Su correo electrónico').fill('ana')
  await page.getByLabel('Su mensaje').fill('¿Puedo ir el viernes?')
  await page.getByRole('button', { name: 'Enviar mensaje' }).click()
  await page.getByText('Esto no es una dirección de correo.').waitFor()
  await page.getByLabel('Su correo electrónico').fill('ana@example.org')
  await page.getByRole('button', { name: 'Enviar mensaje' }).click()

  await page.getByText('Gracias. Hemos recibido su mensaje.').waitFor()
})

test('somebody signs up for the newsletter in the app; a slip is told beside the field', async () => {
  const { page, expectRefusal } = await visit()
  expectRefusal('400 POST /api/subscribe')

  await page.goto(`${react}/#/es/`)
  await page.getByText('Deseo recibir por correo electrónico').waitFor()
  await page.getByLabel('Su correo electrónico').fill('ana@')
  await page.getByRole('button', { name: 'Suscribirme' }).click()
  await page.getByText('Esto no es una dirección de correo.').waitFor()
  await page.getByLabel('Su correo electrónico').fill('ana@example.org')
  await page.getByRole('button', { name: 'Suscribirme' }).click()

  await page.getByText('Mire su buzón, por favor').waitFor()
})

test('somebody reads a past letter, in the app and from the plain page', async () => {
  await server.add('newsletters', { ...builders.newsletters('Calm letter'), subject: 'Calm letter' })
  const { page } = await visit()

  await page.goto(`${react}/#/en/newsletter`)
  await page.getByText('Calm letter').first().click()
  await page.locator('.letter p').waitFor()
  await page.goto(plain)
  const address = await page.getByRole('link', { name: 'Calm letter' }).getAttribute('href')
  await page.goto(String(address))

  await page.getByRole('heading', { level: 1, name: 'Calm letter' }).waitFor()
})

test('the form of the plain page leads to the page that says what happens next', async () => {
  const { page } = await visit()

  await page.goto(`${plain}/?lang=es`)
  await page.getByLabel('Su correo electrónico').fill('ana@example.org')
  await page.getByRole('button', { name: 'Suscribirme' }).click()

  await page.getByRole('heading', { name: 'Mire su buzón, por favor' }).waitFor()
})

test('somebody on the list has a link mailed, and changes their language and takes a break in the app', async () => {
  await onTheList('cleo@example.org')
  const { page } = await visit()

  await page.goto(`${react}/#/en/`)
  await page.getByRole('link', { name: 'Newsletter preferences' }).click()
  // The page before has a field of this name as well.
  await page.getByRole('heading', { name: 'Newsletter preferences' }).waitFor()
  await page.getByLabel('Your email address').fill('cleo@example.org')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await page.getByText('an email with a link is on its way').waitFor()
  await page.goto(await mailedLink(`${react}/#/en/preferences/`))
  await page.getByText('cleo@example.org').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Language of the issues').selectOption('Español')
  await page.getByLabel('A break').selectOption('Three months')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()

  expect(await standingOf('cleo@example.org')).toEqual({
    language: 'es',
    state: 'confirmed',
    isPaused: true,
  })
})

test('somebody leaves in the app, and then has all that is kept about them erased', async () => {
  await onTheList('dora@example.org')
  const { page, expectRefusal } = await visit()
  expectRefusal('410 GET /api/newsletter/preferences')
  page.on('dialog', (dialog) => dialog.accept())

  await page.goto(`${react}/#/es/preferences`)
  await page.getByLabel('Su correo electrónico').fill('dora@example.org')
  await page.getByRole('button', { name: 'Enviarme el enlace' }).click()
  await page.goto(await mailedLink(`${react}/#/es/preferences/`))
  await page.getByRole('button', { name: 'Darme de baja' }).click()
  await page.getByText('Se ha dado de baja del boletín.').waitFor()
  expect(await standingOf('dora@example.org')).toMatchObject({ state: 'unsubscribed' })
  await page.getByRole('button', { name: 'Borrar mis datos' }).click()
  await page.getByText('Hemos borrado lo que guardábamos sobre usted.').waitFor()
  await page.reload()

  await page.getByText('Este enlace ya no funciona.').waitFor()
})

test('somebody has the link to their preferences mailed from the plain page', async () => {
  const { page } = await visit()

  await page.goto(plain)
  await page.getByText('Change or end your subscription').click()
  await page.getByLabel('The address you signed up with').fill('eve@example.org')
  await page.getByRole('button', { name: 'Send me a link' }).click()

  await page.getByRole('heading', { name: 'Please look in your inbox' }).waitFor()
})

test('with a key, the app shows drafts, and no longer once the preview is left', async () => {
  const draft = { ...builders.services('Quiet hour'), title: 'Quiet hour', _status: 'draft' as const }
  await server.add('services', draft)
  const { page } = await visit()

  await page.goto(react)
  await page.getByText('Preview drafts').click()
  await page.getByLabel('Key of an API client').fill(await makeKey())
  await page.getByRole('button', { name: 'Show drafts' }).click()
  await page.getByRole('link', { name: 'Quiet hour' }).waitFor()
  await page.getByRole('button', { name: 'Leave the preview' }).click()

  await page.getByRole('link', { name: 'Quiet hour' }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'CranioSacral Therapy' }).waitFor()
})

test('what does not exist is told, and so is a server that can’t be reached; trying again then helps', async () => {
  const { page, context } = await visit()

  await page.goto(`${react}/#/en/services/nothing`)
  await page.getByRole('heading', { name: 'This page does not exist.' }).waitFor()
  await context.route('**/api/faqs*', (route) => route.abort('aborted'))
  await page.getByRole('link', { name: 'Questions' }).click()
  await page.getByRole('alert').waitFor()
  await context.unroute('**/api/faqs*')
  await page.getByRole('button', { name: 'Try again' }).click()

  await page.getByRole('heading', { name: 'Questions' }).waitFor()
})

const onTheList = async (email: string) => {
  await server.change('globals/newsletter-settings', {
    preferencesPage: `${react}/#/{language}/preferences/{token}`,
  })
  await server.add('subscribers', { email, language: 'en', state: 'confirmed' })
}

/** The address in a mail that begins so, once that mail is there. */
const mailedLink = async (beginning: string): Promise<string> => {
  const found = async () =>
    (await mails(path.join(server.folder, 'data/mails')))
      .flatMap(({ text }) => text.split(/\s/))
      .find((word) => word.startsWith(beginning))
  await until(async () => (await found()) !== undefined)
  return (await found()) ?? ''
}

const standingOf = async (email: string) => {
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const answer = await fetch(`${server.url}/api/subscribers?where[email][equals]=${email}`, {
    headers: { authorization: `JWT ${token}` },
  })
  const [found] = ((await answer.json()) as { docs: Subscriber[] }).docs
  return { language: found?.language, state: found?.state, isPaused: Boolean(found?.pausedUntil) }
}

const makeKey = async (): Promise<string> => {
  const id = await server.add('api-clients', { name: 'Preview', scope: 'drafts' })
  const { token } = await login(server.url, { email: emailOf('owner'), password: theirPassword })
  const headers = { authorization: `JWT ${token}` }
  const answer = await fetch(`${server.url}/api/api-clients/${id}/key`, { method: 'POST', headers })
  return ((await answer.json()) as { key: string }).key
}
