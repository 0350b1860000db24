import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { builders } from '../helpers/builders'
import { theirPassword } from '../helpers/people'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { awake, chooseFile, follow, keptAsDraft, openPanel, openTab, publish, status } from './panel'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
})

afterAll(() => server.stop())

const published = async (path: string) => (await fetch(`${server.url}/api/${path}`)).json()

test('a person logs in with address and password, and is told when they do not match', async () => {
  const { page, expectRefusal } = await visit()
  expectRefusal('401 POST /api/users/login')

  await page.goto(`${server.url}/admin`)
  await awake(page)
  await page.getByLabel('Email').fill(emailOf('owner'))
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByText('The email or password provided is incorrect.').waitFor()
  await page.getByLabel('Password').fill(theirPassword)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'Welcome, Owner' }).waitFor()

  expect(new URL(page.url()).pathname).toBe('/admin')
})

test('a treatment longer than the time booked is refused with the two numbers', async () => {
  const sessionOptions = [{ name: 'An hour', minutesBooked: 60, minutesActive: 50 }]
  const id = await server.add('services', { ...builders.services('Long'), sessionOptions })
  const { page, expectRefusal } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: `/collections/services/${id}`,
  })
  expectRefusal(`400 PATCH /api/services/${id}`)

  await openTab(page, 'Sessions')
  const kept = keptAsDraft(page)
  await page.getByLabel('Minutes of treatment').fill('70')
  await kept
  await publish(page)
  const message = page.getByText(
    'The treatment can’t be longer (70 minutes) than the time booked (60 minutes).',
  )
  await message.waitFor()

  expect((await published(`services/${id}`)).sessionOptions).toMatchObject([{ minutesActive: 50 }])
})

test('a picture is either described or marked as decoration', async () => {
  const { page, expectRefusal } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: '/collections/media/create',
  })
  expectRefusal('400 POST /api/media')

  await chooseFile(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page
    .getByText('Describe the picture for people who can’t see it, or tick “Only decoration”.')
    .waitFor()
  await page.getByLabel('Only decoration').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/media\/[\w-]{36}$/)
  const id = page.url().split('/').at(-1)

  expect(await published(`media/${id}`)).toMatchObject({ isDecorative: true })
})

test('a phone number that cannot be dialed is refused with an example', async () => {
  const { page, expectRefusal } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: '/globals/contact-details',
  })
  expectRefusal('400 POST /api/globals/contact-details')

  const kept = keptAsDraft(page)
  await page.getByLabel('Name of the practice').fill('Quiet Hands')
  await page.getByLabel('Phone').fill('12')
  await kept
  await publish(page)
  await page.getByText('Write it with its area code, like (916) 555-0100.').waitFor()
  await page.getByLabel('Phone').fill('(916) 555-0100')
  await publish(page)
  await status(page, 'Published')

  expect(await published('globals/contact-details')).toMatchObject({ phoneLink: 'tel:+19165550100' })
})

test('the panel speaks Spanish to whoever chooses it', async () => {
  const id = await server.add('services', builders.services('Language'))
  const { page } = await openPanel(await visit(), { server, role: 'owner', path: '/account' })

  await page.locator('.payload-settings__language').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Español' }).click()
  await page.getByLabel('Nombre').waitFor()
  await page.goto(`${server.url}/admin`)
  await awake(page)
  const greeting = await page.getByRole('heading', { level: 1 }).textContent()
  await follow(page.getByRole('link', { name: 'Editar los servicios' }))
  await page.getByRole('heading', { name: 'Servicios', level: 1 }).waitFor()
  await page.goto(`${server.url}/admin/collections/services/${id}`)
  await awake(page)
  await page.getByLabel('Título').waitFor()

  expect(greeting).toBe('Le damos la bienvenida, Owner')
  expect(await page.locator('.tabs-field__tabs').getByRole('button').allTextContents()).toEqual([
    'Servicio',
    'Sesiones',
    'Seguridad',
    'Preguntas',
    'Buscadores',
  ])
})
