import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { useBrowser } from '../helpers/browser'
import { formData } from '../helpers/builders'
import { mails } from '../helpers/mails'
import { until } from '../helpers/server'
import { emailOf, type StaffedServer, startStaffedServer } from '../helpers/staffedServer'
import { follow, openPanel } from './panel'
import { atWidth, misfitsOf } from './screens'

const visit = useBrowser()
let server: StaffedServer

beforeAll(async () => {
  server = await startStaffedServer()
  const form = await server.add('forms', formData())
  await server.add('pages', {
    title: 'Write to us',
    slug: 'write',
    blocks: [{ blockType: 'form', heading: 'Send us a message', form }],
    _status: 'published',
  })
})

afterAll(() => server.stop())

test('a visitor without scripts mends a mistake and sends a message; the desk reads it; the owner sees that', async () => {
  const visitor = await visit({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  const { page } = visitor
  await page.goto(`${server.url}/write`)
  const action = await page.locator('form.form-body').getAttribute('action')
  visitor.expectRefusal(`422 POST ${action}`)

  await page.getByLabel('Name').fill('Ana')
  await page.getByLabel('Email').fill('ana')
  await page.getByLabel('Message').fill('May I come on Friday?')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('link', { name: 'Email: This is not an email address.' }).click()
  await page.getByLabel('Email').fill('ana@example.org')
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByText('Thank you.').waitFor()
  const address = page.url()

  const desk = await openPanel(await visit(), { server, role: 'desk', path: '/collections/form-submissions' })
  await follow(desk.page.getByRole('row').filter({ hasText: 'Contact' }).getByRole('link'))
  const answers = desk.page.getByRole('textbox', { name: 'Answer' })
  await answers.nth(2).waitFor()
  const read = await answers.nth(2).inputValue()
  const misfits = await misfitsOf(desk.page, answers.nth(2), desk.page.getByLabel('Answered'))

  const owner = await openPanel(await visit(), { server, role: 'owner', path: '/collections/audit-events' })
  await owner.page
    .getByRole('cell', { name: emailOf('desk') })
    .first()
    .waitFor()
  await owner.page.getByRole('cell', { name: 'In the panel' }).first().waitFor()
  await until(async () => (await mails(path.join(server.folder, 'data/mails'))).length === 1)
  const [mail] = await mails(path.join(server.folder, 'data/mails'))

  expect(read).toBe('May I come on Friday?')
  expect(misfits).toEqual([])
  expect(address).toBe(`${server.url}${action}/sent`)
  expect(mail?.to).toBe(emailOf('owner'))
  expect(mail?.text).not.toMatch(/Friday|Ana|ana@/)
  expect(server.output()).not.toMatch(/Friday|ana@example/)
})

test('an owner finds what is kept about a person, and erases it', async () => {
  const form = await server.add('forms', formData())
  const submissionData = [
    { field: 'name', value: 'Eve' },
    { field: 'email', value: 'eve@example.org' },
    { field: 'message', value: 'Hello' },
  ]
  await server.add('form-submissions', { form, submissionData })
  const { page } = await openPanel(await visit(), {
    server,
    role: 'owner',
    path: '/globals/message-settings',
  })

  await atWidth(page, 320)
  await page.getByLabel('Email address of the person').fill('eve@example.org')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('Messages found: 1.').waitFor()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download (JSON)' }).click()
  const file = await download
  const misfits = await misfitsOf(page, page.getByRole('region', { name: 'What is kept about one person' }))
  await atWidth(page, 768)
  await page.getByLabel('Type the address again to erase').fill('eve@example.org')
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await page.getByText('Messages erased: 1.').waitFor()

  expect(misfits).toEqual([])
  expect(file.suggestedFilename()).toBe('personal-data.json')
})

test.each([
  ['/write', 'This is not an email address.', 'Please fill this in.'],
  ['/es/write', 'Esto no es una dirección de correo.', 'Rellene este campo.'],
])(
  'with scripts, %s says beside a field what is wrong as soon as somebody leaves it',
  async (path, notMail, empty) => {
    const { page } = await visit({ viewport: { width: 320, height: 640 } })
    await page.goto(server.url + path)
    const email = page.locator('[type="email"]')
    const problemOf = (field: typeof email) =>
      field.evaluate((element) => document.getElementById(`${element.id}-problem`)?.textContent ?? null)
    const isWrong = () =>
      email.evaluate((element) => [
        element.getAttribute('aria-invalid'),
        element.getAttribute('aria-describedby') === `${element.id}-problem`,
      ])

    await email.fill('ana')
    const whileTyping = await problemOf(email)
    await email.press('Tab')
    const left = [await problemOf(email), ...(await isWrong())]
    await email.fill('ana@example.org')
    const mended = [await problemOf(email), ...(await isWrong())]
    await page.locator('textarea').focus()
    await page.locator('textarea').press('Shift+Tab')
    const skipped = await problemOf(page.locator('textarea'))

    expect(whileTyping).toBeNull()
    expect(left).toEqual([notMail, 'true', true])
    expect(mended).toEqual([null, null, false])
    expect(skipped).toBe(empty)
  },
)

test('a button is pressed where it was, although a hint appears above it', async () => {
  const visitor = await visit({ viewport: { width: 320, height: 640 } })
  const { page } = visitor
  await page.goto(`${server.url}/write`)
  visitor.expectRefusal(`422 POST ${await page.locator('form.form-body').getAttribute('action')}`)
  await page.getByLabel('Message').fill('')

  await page.getByRole('button', { name: 'Send' }).click()

  await page.getByRole('heading', { name: 'Something is not right yet' }).waitFor()
})
